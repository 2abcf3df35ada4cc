/** What trials are told apart by, as numbers. */
export interface Place {
  readonly topic: number;
  readonly channel: number;
  /** Since the year 0. */
  readonly month: number;
  readonly attempt: number;
}

/** Ways to compare like with like, finest first. Each is coarser than the one before. */
export const strataLevels = [
  {
    name: 'topic, channel, month, attempt',
    partsOf: ({ topic, channel, month, attempt }: Place) => [topic, channel, month, attempt],
  },
  {
    name: 'topic, channel, quarter, attempt',
    partsOf: ({ topic, channel, month, attempt }: Place) => [topic, channel, Math.floor(month / 3), attempt],
  },
  {
    name: 'topic, channel, attempt',
    partsOf: ({ topic, channel, attempt }: Place) => [topic, channel, attempt],
  },
  { name: 'topic, attempt', partsOf: ({ topic, attempt }: Place) => [topic, attempt] },
] as const;

export type StrataLevel = (typeof strataLevels)[number];

/** A level is fine enough where this share of exposed trials lies in strata with this many unexposed ones. */
export const enoughComparators = { share: 0.8, unexposed: 20 };

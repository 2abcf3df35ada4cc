export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What makes two contacts of a customer the same matter. */
export const topicKeys = ['topic', 'product', 'topic+product'] as const;
export type TopicKey = (typeof topicKeys)[number];

/** What a user may choose. */
export interface AnalysisOptions {
  /** A later contact counts as a repeat when it comes at most this long after. */
  readonly windowSeconds: number;
  /** Contacts of one customer and topic closer than this are one contact. */
  readonly transferGapSeconds: number;
  /** How many contacts of an episode are looked forward from. */
  readonly attempts: number;
  /** Articles linked for fewer customers are not judged. */
  readonly minCustomers: number;
  /** The share of rows that may be unreadable. */
  readonly toleratedShare: number;
  readonly topicKey: TopicKey;
  /** Whether the words of contacts are counted. Their texts are in no output. */
  readonly readText?: boolean;
  /** How many shuffled copies of the log are judged too. */
  readonly shuffles?: number;
  /** How much memory the whole program may take, about; more goes to disk. The engine's own limit where absent. */
  readonly memoryBytes?: number;
  /** Contacts after this moment are from the future; none is where it is absent. */
  readonly latestUtcSeconds?: number;
  /** Zone of dates that name none, and of the months compared; UTC for the months where absent. */
  readonly timeZone?: string;
  /** How dates such as 03/11/2026 are read; refused where absent. */
  readonly dateOrder?: DateOrder;
}

export const defaultOptions: AnalysisOptions = {
  windowSeconds: 7 * 86_400,
  transferGapSeconds: 30 * 60,
  attempts: 3,
  minCustomers: 10,
  toleratedShare: 0.01,
  topicKey: 'topic',
};

/** What the method fixes: `docs/repeats.md` says why. */
export const method = {
  /** Numbers about fewer customers are not shown, whatever the options. */
  customersShown: 10,
  falseDiscoveryRate: 0.1,
  /** A flag needs a ratio of at least this: a smaller one, however sure, is not worth an edit. */
  margin: 1.15,
  /** A harmless article needs the upper bound of its ratio below this. */
  harmlessBelow: 1.2,
  /** ... and this many effective expected repeats. */
  harmlessExpected: 25,
  intervalLevel: 0.9,
  /** Eligible for a test: exposure only, never outcome. */
  minExpected: 5,
  minUnexposed: 30,
  /** Also without its largest customer and agent. */
  robustP: 0.02,
  watchP: 0.05,
  /** The ratio that "not enough data" says how many contacts it would take to find. */
  soughtRatio: 1.5,
} as const;

/** Why an article did not help: the five answers that a reader can give. */
export const voteReasons = ['not-clear', 'did-not-work', 'out-of-date', 'not-my-problem', 'missing-something'] as const;

export type Reason = (typeof voteReasons)[number];

/** Whether an article helped, as a page tells it to the endpoint of the settings: docs/feedback.md. */
export interface Vote {
  readonly schemaVersion: 1;
  /** The day, `YYYY-MM-DD` in UTC. */
  readonly at: string;
  readonly language: string;
  readonly code: string;
  readonly helped: boolean;
  readonly reason?: Reason;
}

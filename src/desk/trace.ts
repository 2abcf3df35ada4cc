/** How a call about an article ended. */
export type Outcome = 'solved' | 'sent' | 'escalated';

/** What the phone view tells of an article as it is worked through. */
export interface Trace {
  /** The phone view of an article was opened, in the language that the caller speaks. */
  opened(code: string, language: string): void;
  /** A screen was reached: `step-3`, `result`. */
  reached(code: string, stepId: string): void;
  ended(code: string, outcome: Outcome): void;
}

/** A commit that corrected an article. */
export interface Correction {
  /** Full id. */
  readonly commit: string;
  /** When it came to be in the branch that is checked out: by itself, or by the merge that brought it. */
  readonly liveUtcSeconds: number;
}

export type Severity = 'error' | 'warning' | 'notice';

/** One thing that is wrong in content or data, written for the person who must mend it. */
export interface Problem {
  /** Path as that person knows it: relative to where the command runs. */
  readonly file: string;
  /** 1-based; absent where the problem is the whole file. */
  readonly line?: number;
  /** 1-based, in characters. */
  readonly column?: number;
  /** How many characters from there on are meant, where that is known. They stand on one line. */
  readonly length?: number;
  readonly severity: Severity;
  /** Permanent, for example `KB012`. */
  readonly id: string;
  /** The id in words, for example `needs-missing`. */
  readonly name: string;
  /** What is wrong, and why it matters where that is not plain. A sentence. */
  readonly what: string;
  /** What to do about it. A sentence. */
  readonly remedy: string;
  /** What can be put in the place of those characters without a second thought. */
  readonly fix?: Fix;
}

/** A change of the characters at a problem's place, which is made only where `from` is what stands there. */
export interface Fix {
  readonly from: string;
  readonly to: string;
}

/** Thrown once, with everything that was found: a run never stops at its first problem. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} found`);
    this.problems = problems;
  }
}

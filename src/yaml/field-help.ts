/** What a writer needs to know about a field when its value is wrong. */
export interface FieldHelp {
  /** Completes "`minutes` must be ...". */
  readonly must: string;
  /** A line that would be right. */
  readonly example: string;
  /** Says why a missing field matters. A sentence. */
  readonly why?: string;
}

export type FieldHelpTable = Readonly<Record<string, FieldHelp>>;

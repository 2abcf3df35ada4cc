/** The text of an article became another. */
export interface ArticleEdit {
  readonly code: string;
  /** The full id of the commit; of several close together, the last. */
  readonly commit: string;
  /** When the commit came to be in the branch that is checked out: from then on its text is taken to be live. */
  readonly liveUtcSeconds: number;
  /** Languages whose text changed, sorted; fewer than the article has where not all of them did. */
  readonly languages: readonly string[];
  /** Whether the article stands in other languages too, whose text did not change. */
  readonly partial: boolean;
}

/** Of which articles, and between which moments, edits are wanted. */
export interface EditSearch {
  readonly codes: ReadonlySet<string>;
  readonly fromUtcSeconds: number;
  readonly toUtcSeconds: number;
}

export interface EditHistory {
  /** By code, then in time. */
  readonly edits: readonly ArticleEdit[];
  /** What a reader should know about how the history was read, each in a sentence. */
  readonly notes: readonly string[];
}

/** Looks edits up, in git or, in a test, in a list. */
export type FindEdits = (search: EditSearch) => Promise<EditHistory>;

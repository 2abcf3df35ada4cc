/** What a writer wants to begin, read and checked. */
export interface NewArticle {
  readonly topic: string;
  readonly slug: string;
  /** In the order of the settings. */
  readonly titles: readonly { readonly language: string; readonly title: string }[];
  readonly owner: string;
  readonly audience: 'customers' | 'agents';
  /** Asked for, or that of the article to which this is a translation; without one a free one is taken. */
  readonly code?: string;
}

/** What a writer gave, by flags or answers; nothing of it is checked yet. */
export interface Wishes {
  readonly topic?: string | undefined;
  /** `Printer smokes`, or of one language: `fr=L'imprimante fume`. */
  readonly titles: readonly string[];
  /** `en,fr`. */
  readonly languages?: string | undefined;
  readonly slug?: string | undefined;
  readonly owner?: string | undefined;
  readonly audience?: string | undefined;
  readonly code?: string | undefined;
}

/** The kinds of sentence of which an article is made. */
export type SentenceRole =
  | 'opening'
  | 'prose'
  | 'step'
  | 'say'
  | 'expect'
  | 'otherwise'
  | 'answer'
  | 'cause'
  | 'note'
  | 'agentNote';

/** The words from which sample articles in one language are written. */
export interface Stock {
  readonly language: string;
  /**
   * Sentences with gaps, filled by `writerFor`. `{device}` and `{part}` come with their article, `{thing}` with an
   * indefinite one, so no gap may need another gender, number or contraction than it brings.
   */
  readonly sentences: Readonly<Record<SentenceRole, readonly string[]>>;
  readonly when: readonly string[];
  readonly place: readonly string[];
  readonly thing: readonly string[];
  /** What menus are called: `Settings`, `Network`. */
  readonly menus: readonly string[];
  /** In the order of `topics`. */
  readonly topics: readonly TopicWords[];
  readonly headings: { readonly table: string; readonly code: string; readonly prose: string };
  readonly tableHead: readonly [string, string, string];
  readonly tableCells: { readonly sign: readonly string[]; readonly meaning: readonly string[] };
  readonly questions: readonly string[];
  readonly answers: readonly string[];
  /** The label of the answer that ends well, and of the one that leads to a person. */
  readonly fixed: string;
  readonly other: string;
  readonly codeIntro: string;
  /** `{link}` becomes a link to another article. */
  readonly linkSentence: string;
  /** In these two, `{fault}` is what the device does wrong. */
  readonly title: string;
  readonly summary: string;
  /** The snippet that some articles share; without gaps. */
  readonly snippet: string;
  readonly page: { readonly title: string; readonly summary: string; readonly text: string };
  /** Lines for `words.yaml`. */
  readonly customersWords: readonly string[];
}

/** What is said of a topic in one language. */
export interface TopicWords {
  readonly title: string;
  readonly summary: string;
  /** With its article: `the printer`. */
  readonly device: string;
  /** What it does wrong, after the device, in the order of the topic's faults in every language. */
  readonly faults: readonly string[];
  readonly symptoms: readonly string[];
  /** With their articles. */
  readonly parts: readonly string[];
  readonly needs: readonly string[];
}

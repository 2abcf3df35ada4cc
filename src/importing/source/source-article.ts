/** One article in one language as it stands elsewhere. */
export interface SourceArticle {
  /** The same in every language: a path without language and ending, or the other system's number. */
  readonly key: string;
  /** A tag such as `en` or `fr-CA`, as the source has it. */
  readonly language: string;
  /** Where it was read, as the person who imports knows it. */
  readonly file: string;
  /** Where a relative address begins: a path with `/` in the source, or an address that begins with a scheme. */
  readonly base: string;
  readonly format: 'markdown' | 'html';
  /** The body, its lines ended by `\n`. */
  readonly body: string;
  /** On which line of `file` the body begins, from 1; absent where it has no lines of its own, as in an export. */
  readonly bodyLine?: number;
  readonly meta: SourceMeta;
}

/** What a source says about an article beside its text. */
export interface SourceMeta {
  readonly title?: string;
  readonly summary?: string;
  /** The folder, section or collection, outermost first, in words. */
  readonly topic?: string;
  readonly slug?: string;
  readonly owner?: string;
  /** `YYYY-MM-DD`. */
  readonly reviewed?: string;
  readonly draft?: true;
  /** Only some people may see it there. */
  readonly restricted?: true;
  readonly products?: readonly string[];
  readonly alsoKnownAs?: readonly string[];
  /** Paths and addresses at which it stands until now. */
  readonly addresses: readonly string[];
  /** Fields that have no place here, by name. */
  readonly unused: readonly string[];
}

/** A knowledge base to bring over. It is read twice: once to give every article its place, once to convert it. */
export interface Source {
  /** Articles in an order that is always the same. Files that cannot be read are told to `refuse`. */
  articles(refuse: Refuse): AsyncIterable<SourceArticle>;
  /** The bytes of a picture that an article names; `undefined` where the source does not have it. */
  readPicture(article: Pick<SourceArticle, 'base' | 'language'>, url: string): Promise<Uint8Array | undefined>;
  /** Files of the source that hold no article and that no article names. */
  readonly leftOut: readonly string[];
}

/** Says that a file, or a part of it, cannot be brought over; both are sentences. */
export type Refuse = (file: string, what: string, remedy: string, line?: number) => void;

/** An article as finding knows it, one in its language or, where it is not translated, in another. */
export interface DeskEntry {
  readonly code: string;
  readonly title: string;
  /** On the desk, with its base. */
  readonly url: string;
  readonly topic: string;
  /** 0 where the article does not say. */
  readonly minutes: number;
  readonly products: readonly string[];
  readonly agentsOnly: boolean;
  /** Its own language. */
  readonly language: string;
}

/** What finding needs to know of every article, for agents who work in one language: see `deskAddresses`. */
export interface DeskTable {
  /** In the order of their codes. */
  readonly articles: readonly DeskEntry[];
  /** Codes that lead to another article, which took the place of theirs. */
  readonly replaced: Readonly<Record<string, string>>;
  /** Codes of articles by error code, in the form of `errorCodeKey`. */
  readonly errors: Readonly<Record<string, readonly string[]>>;
}

/** A table that can be asked. */
export interface DeskIndex {
  readonly articles: readonly DeskEntry[];
  readonly errors: DeskTable['errors'];
  byCode(code: string): DeskEntry | undefined;
  byUrl(url: string): DeskEntry | undefined;
}

export function indexTable({ articles, replaced, errors }: DeskTable): DeskIndex {
  const codes = new Map(articles.map((entry) => [entry.code, entry]));
  const urls = new Map(articles.map((entry) => [entry.url, entry]));
  return {
    articles,
    errors,
    byCode: (code) => codes.get(code) ?? codes.get(replaced[code] ?? ''),
    byUrl: (url) => urls.get(url),
  };
}

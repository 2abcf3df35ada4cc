/** An article that a contact log may name. */
export interface KnownArticle {
  readonly code: string;
  readonly title: string;
  /** Paths on the site that lead to it, for example `/en/printers/printer-offline/`. */
  readonly addresses: readonly string[];
}

/** A file of a content folder whose links are looked at. */
export interface TextFile {
  /** As the writer knows it. */
  readonly file: string;
  readonly kind: 'article' | 'snippet' | 'page' | 'settings';
  /** '' for settings. */
  readonly language: string;
  /** Of an article; '' for the others. */
  readonly topic: string;
  /** Of an article, its slug; of a snippet, its id. */
  readonly name: string;
  /** As it is in the file. */
  readonly original: string;
  /** As it is parsed: without byte-order mark, every line ended by `\n`. */
  readonly source: string;
}

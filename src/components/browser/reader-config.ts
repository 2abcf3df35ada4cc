import type { Hours } from '../../site/hours-by-day.ts';

/** What the scripts for readers need to know of the site; it stands in the page, at the way to a person. */
export interface ReaderConfig {
  /** The site's base, '' or '/help'. */
  readonly base: string;
  readonly timeZone: string;
  readonly hours: Hours;
  /** The newest day in the content, `YYYY-MM-DD`: a clock that shows an earlier one is wrong. */
  readonly notBefore: string;
  /** The texts that the scripts say, by key, their typography set. */
  readonly words: Readonly<Record<string, string>>;
}

/** The configuration of a page; nothing where it cannot be read. */
export function readerConfig(document: Document): ReaderConfig | undefined {
  try {
    return JSON.parse(document.getElementById('_person')?.dataset.reader ?? '') as ReaderConfig;
  } catch {
    return undefined;
  }
}

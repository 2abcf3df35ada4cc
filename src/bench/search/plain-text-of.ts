import { unfold } from '../../search/fold.ts';
import type { SearchRecord } from '../../search/index/search-record.ts';

/** A record as others get it: its texts as they were written. */
export interface PlainArticle {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

export function plainTextOf({ metadata, sections }: SearchRecord): PlainArticle {
  const text = sections.flatMap((section) => [section.heading, section.text]).join('\n');
  return { title: unfold(metadata.title), summary: unfold(metadata.summary), text: unfold(text) };
}

import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { element } from '../../article/vocabulary/element.ts';
import type { RecordSection, SearchRecord } from './search-record.ts';

/**
 * A record as the page that Pagefind reads: metadata and filters in the head, sections in the body under headings with
 * ids, which become its sub-results. Nobody else ever sees this page.
 */
export function recordHtml({ language, metadata, filters, sections }: SearchRecord): string {
  const head = [
    ...Object.entries(metadata).map(([field, text]) => meta('dataPagefindMeta', field, text)),
    ...Object.entries(filters).flatMap(([field, values]) =>
      values.map((value) => meta('dataPagefindFilter', field, value)),
    ),
  ];
  const page = element(
    'html',
    { lang: language },
    element('head', {}, head),
    element('body', {}, sections.flatMap(sectionHtml)),
  );
  return `<!doctype html>${toHtml(page)}`;
}

function meta(kind: 'dataPagefindMeta' | 'dataPagefindFilter', field: string, content: string): Element {
  return element('meta', { [kind]: `${field}[content]`, content });
}

function sectionHtml({ id, name, heading, text }: RecordSection): Element[] {
  const paragraph = element('p', {}, text);
  if (id === '') return [paragraph];
  return [element('h2', { id, dataPagefindTitle: name }, heading), paragraph];
}

import type { TextEdit } from '../text/edit-text.ts';
import type { Move } from './rewrite-link.ts';

/** The edits for addresses of the article in text that is no Markdown: settings, the code of a page. */
export function addressesInText(text: string, { from, to, languages, address }: Move): TextEdit[] {
  const site = address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const name = `${from.topic}/${from.slug}`;
  const pattern = new RegExp(
    `(?<=^|[\\s"'\`(,[{:])((?:${site})?/(?:${languages.join('|')})/)${name}(?=/?(?:[\\s"'\`),\\]}?#]|$))`,
    'gm',
  );
  return [...text.matchAll(pattern)].map(({ index, 1: before = '' }) => {
    const start = index + before.length;
    return { start, end: start + name.length, text: `${to.topic}/${to.slug}` };
  });
}

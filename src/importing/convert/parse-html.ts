import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const fragment = unified().use(rehypeParse, { fragment: true }).freeze();
const page = unified().use(rehypeParse).freeze();

/** Parses HTML as a browser would: a whole page where it says that it is one, otherwise a part of one. */
export function parseHtml(html: string): Root {
  return /<(?:!doctype|html|head|body)[\s>]/i.test(html.slice(0, 2000)) ? page.parse(html) : fragment.parse(html);
}

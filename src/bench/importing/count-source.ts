import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { countWords, type Parts } from './count-parts.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * What a Markdown file with HTML in it holds, read in another way than the import reads it: plain CommonMark, tags of
 * HTML counted as they stand. Marks of the dialect (`[!NOTE]`, `{#id}`, sizes of pictures) are no words.
 *
 * @param source of the whole file; a title in its front matter counts where the text has none
 */
export function countSource(source: string): Parts {
  const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? [];
  const body = source
    .slice(head === '' ? 0 : head.length + 9)
    .replace(/\[!(?:DNL|UICONTROL)\s+([^\]\n]*)\]/g, '$1')
    .replace(/\)\{[^}\n]*=[^}\n]*\}/g, ')')
    .replace(/[ \t]\{#[\w.-]+\}[ \t]*$/gm, '')
    .replace(/\[![A-Z]+\]/g, '');
  const tree = markdown.parse(body);
  const found = { links: 0, tables: 0, code: 0, images: 0 };
  const text = read(tree, found);
  // A title above the text says once more what the front matter says.
  const title = /^# /m.test(body) ? '' : titleOf(head);
  return { words: countWords(`${title} ${text}`), ...found };
}

type Found = { links: number; tables: number; code: number; images: number };

function read(node: Nodes, found: Found): string {
  if (node.type === 'link' || node.type === 'linkReference') found.links++;
  if (node.type === 'table') found.tables++;
  if (node.type === 'code') found.code++;
  if (node.type === 'image' || node.type === 'imageReference') found.images++;
  if (node.type === 'html') return readHtml(node.value, found);
  if (node.type === 'image') return ` ${node.alt ?? ''} `;
  const inline = ['text', 'inlineCode', 'emphasis', 'strong', 'link', 'delete'].includes(node.type);
  const own =
    'value' in node ? node.value : 'children' in node ? node.children.map((child) => read(child, found)).join('') : '';
  return inline ? own : ` ${own} `;
}

const html =
  /<\/?(?:a|abbr|b|blockquote|br|center|code|col|colgroup|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|ol|p|pre|s|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)(?:\s[^>]*)?\/?>/gi;

function readHtml(value: string, found: Found): string {
  const count = (tag: RegExp) => value.match(tag)?.length ?? 0;
  found.links += count(/<a\s[^>]*href/gi);
  found.tables += count(/<table\b/gi);
  found.code += count(/<pre\b/gi);
  found.images += count(/<img\b/gi);
  const text = value
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/?(?:b|i|u|em|strong|span|a|code|sub|sup)\b[^>]*>/gi, '');
  return text
    .replace(html, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&[a-z]+;|&#\w+;/gi, ' ');
}

function titleOf(head: string): string {
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(head)?.[1] ?? '';
  return `${field('title')}`.replace(/\[!(?:DNL|UICONTROL)\s+([^\]\n]*)\]/g, '$1').replace(/''/g, "'");
}

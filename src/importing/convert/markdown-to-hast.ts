import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Lose } from '../report/loss.ts';
import { plainMarkdown } from './dialect.ts';
import { isHtmlName } from './html-names.ts';
import { markAlerts } from './mark-alerts.ts';
import { parseHtml } from './parse-html.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** Reads GitHub-flavoured Markdown with HTML in it as the page that it would be. */
export function markdownToHast(source: string, lose: Lose): HastRoot {
  const tree = markdown.parse(plainMarkdown(source, lose));
  markAlerts(tree);
  nameHeadings(tree);
  const hasHtml = keepPlaceholders(tree);
  const hast = toHast(tree, { allowDangerousHtml: true, clobberPrefix: '' }) as HastRoot;
  return hasHtml ? parseHtml(`<!-- -->${toHtml(hast, { allowDangerousHtml: true })}`) : hast;
}

/** `## Heading {#id}`: the id that links name. */
function nameHeadings(tree: Root): void {
  visit(tree, 'heading', (node: Heading) => {
    const last = node.children.at(-1);
    const [suffix, id] = (last?.type === 'text' && /[ \t]*\{#([\w.-]+)\}[ \t]*$/.exec(last.value)) || [];
    if (last?.type !== 'text' || suffix === undefined || id === undefined) return;
    last.value = last.value.slice(0, -suffix.length);
    node.data = { ...node.data, hProperties: { id } };
  });
}

/** Turns what only looks like HTML, `<your-project>`, into text, in place; says whether any HTML is left. */
function keepPlaceholders(tree: Root): boolean {
  let left = false;
  visit(tree, 'html', (node) => {
    if (isHtml(node.value)) left = true;
    else Object.assign(node, { type: 'text', value: node.value });
  });
  wrapLooseText(tree);
  return left;
}

/** Every tag in it must be one of HTML: half of a placeholder taken for an element would swallow words. */
function isHtml(html: string): boolean {
  if (/^<(?:!--|!doctype|!\[CDATA\[|\?)/i.test(html)) return true;
  const tags = [...html.matchAll(/<\/?([a-zA-Z][^\s/>]*)/g)].map(([, name = '']) => name);
  return tags.some(isHtmlName) && (tags.every(isHtmlName) || /^<(?:pre|script|style|textarea)\b/i.test(html));
}

/** Text that took the place of a block stands in a paragraph. */
function wrapLooseText(tree: Root): void {
  visit(tree, ['root', 'blockquote', 'listItem'], (node) => {
    if (!('children' in node)) return;
    node.children = node.children.map((child: { type: string }) =>
      child.type === 'text' ? { type: 'paragraph', children: [child] } : child,
    ) as never;
  });
}

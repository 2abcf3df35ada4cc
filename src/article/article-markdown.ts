import type { Element, ElementContent, Root } from 'hast';
import { cleanText, hasClass } from './html-tree.ts';
import { markdownOf } from './markdown-of.ts';
import { element } from './vocabulary/element.ts';

/**
 * The body of an article as plain Markdown, made of its page and not of its source: it says what the page says, in the
 * page's words, and what the page does not show it cannot know.
 *
 * @param address where the page is; every link becomes absolute
 */
export function articleMarkdown(body: Root, address: string): string {
  return `${markdownOf(body.children.flatMap((child) => plainNodes(child as ElementContent, address)))}\n`;
}

/** What only helps on a page: numbers and hashes to press, boxes to tick, check words to compare on the telephone. */
const ofPages = ['heading-link', 'step-number', 'check-word', 'tick', 'data-footnote-backref'];

function plainNodes(node: ElementContent, address: string): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (ofPages.some((name) => hasClass(node, name))) return [];
  if (node.tagName === 'kbd')
    return [
      element(
        'code',
        {},
        cleanText([node], () => false),
      ),
    ];
  const children = node.children.flatMap((child) => plainNodes(child, address));
  if (hasClass(node, 'ask')) return question(children);
  if (isName(node)) return [element('p', {}, element('strong', {}, children))];
  if (hasClass(node, 'label')) return [element('strong', {}, children)];
  if (hasClass(node, 'callout')) return [element('blockquote', {}, children)];
  if (node.tagName === 'details') return [element('li', {}, children)];
  return [{ ...node, properties: absolute(node, address), children }];
}

/** A question and its answers as a list: a question within an answer stands deeper, so it is plain what belongs where. */
function question(children: readonly ElementContent[]): ElementContent[] {
  const isAnswer = (node: ElementContent) => node.type === 'element' && node.tagName === 'li';
  return [...children.filter((child) => !isAnswer(child)), element('ul', {}, children.filter(isAnswer))];
}

/** The name of an answer, a tab or a box, or a question: bold on a line of its own. */
function isName(node: Element): boolean {
  return node.tagName === 'summary' || ['question', 'tab-label', 'callout-title'].some((name) => hasClass(node, name));
}

function absolute({ properties }: Element, address: string): Element['properties'] {
  const resolved = (['href', 'src'] as const)
    .filter((name) => typeof properties[name] === 'string')
    .map((name) => [name, new URL(String(properties[name]), address).href]);
  return { ...properties, ...Object.fromEntries(resolved) };
}

import type { BlockContent, Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { calloutOf } from './callout-words.ts';
import { blockComponent } from './component-element.ts';
import { plainTextOf } from './plain-text-of.ts';

/** Turns a quotation or a paragraph that begins with a bold **Note:** or **Warning:** into that box, in place. */
export function tidyCallouts(tree: Root): void {
  visit(tree, ['blockquote', 'paragraph'], (node, at, parent) => {
    if (at === undefined || !parent || !('children' in parent)) return;
    if (parent.type === 'blockquote' || parent.type === 'tableCell') return;
    const paragraph = node.type === 'blockquote' ? node.children[0] : node;
    if (paragraph?.type !== 'paragraph' || !announces(paragraph)) return;
    const kind = takeWord(paragraph);
    const children = (node.type === 'blockquote' ? node.children : [node]) as BlockContent[];
    (parent.children as RootContent[])[at] = blockComponent(
      kind,
      children.filter((child) => plainTextOf(child) !== ''),
    ) as RootContent;
    return at + 1;
  });
}

function announces({ children }: Paragraph): boolean {
  const [first, second] = children;
  if (first?.type !== 'strong' || !second) return false;
  const word = plainTextOf(first);
  const colon = /[:!]\s*$/.test(word) || (second.type === 'text' && /^[\s\u00a0\u202f]*:/.test(second.value));
  return (
    colon && calloutOf(word) !== undefined && plainTextOf({ type: 'paragraph', children: children.slice(1) }).length > 1
  );
}

/** The box says the word itself. */
function takeWord(paragraph: Paragraph): 'Note' | 'Warning' {
  const [first] = paragraph.children.splice(0, 1);
  const [next] = paragraph.children;
  if (next?.type === 'text') next.value = capital(next.value.replace(/^[\s\u00a0\u202f]*:?[\s\u00a0\u202f]*/, ''));
  return first && calloutOf(plainTextOf(first)) === 'warning' ? 'Warning' : 'Note';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

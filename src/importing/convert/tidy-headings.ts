import type { Heading, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { plainTextOf } from './plain-text-of.ts';
import { wordsOf } from './words-of.ts';

/**
 * Takes the heading away that says the title once more, and lets the others begin at `##`; empty ones go. In place.
 *
 * @returns the text of a first heading of the first level that is not the title
 */
export function tidyHeadings(tree: Root, title: string | undefined): string | undefined {
  const [first] = tree.children.filter(({ type }) => type !== 'thematicBreak');
  let other: string | undefined;
  if (first?.type === 'heading' && first.depth === 1) {
    const text = plainTextOf(first);
    if (title === undefined || !sameWords(text, title)) other = text;
    tree.children.splice(tree.children.indexOf(first), 1);
  }
  visit(tree, 'heading', (heading, at, parent) => {
    heading.depth = Math.max(2, heading.depth) as Heading['depth'];
    heading.children = heading.children.map(onOneLine);
    if (
      plainTextOf(heading) === '' &&
      !heading.children.some(({ type }) => type === 'image') &&
      parent &&
      at !== undefined
    ) {
      parent.children.splice(at, 1);
      return at;
    }
    return undefined;
  });
  return other;
}

function onOneLine(node: PhrasingContent): PhrasingContent {
  return node.type === 'break' ? { type: 'text', value: ' ' } : node;
}

function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

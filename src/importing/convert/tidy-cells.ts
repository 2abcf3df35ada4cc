import type { Nodes, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isComponent } from '../../article/component-node.ts';
import type { Lose } from '../report/loss.ts';
import { plainTextOf } from './plain-text-of.ts';

/** A cell of a Markdown table holds one line: lists, paragraphs and code in it are put on that line, in place. */
export function tidyCells(tree: Root, lose: Lose): void {
  visit(tree, 'tableCell', (cell) => {
    const told = new Set<string>();
    cell.children = joined(cell.children as Nodes[], (type) => told.add(type));
    for (const type of told)
      lose('layout', `A ${names[type] ?? 'block'} in a table stands on one line now.`, plainTextOf(cell).slice(0, 40));
  });
}

const names: Readonly<Record<string, string>> = {
  list: 'list',
  code: 'piece of code',
  table: 'table',
  heading: 'heading',
  mdxJsxFlowElement: 'note',
};

function joined(nodes: readonly Nodes[], tell: (type: string) => void): PhrasingContent[] {
  return nodes.flatMap((node, at): PhrasingContent[] => {
    const inline = inlineOf(node, tell);
    const apart = at > 0 && (isBlock(node) || isBlock(nodes[at - 1] as Nodes));
    return apart && inline.length > 0
      ? [{ type: 'text', value: node.type === 'listItem' ? ' · ' : ' ' }, ...inline]
      : inline;
  });
}

const blocks = new Set([
  'paragraph',
  'list',
  'listItem',
  'code',
  'table',
  'tableRow',
  'tableCell',
  'heading',
  'blockquote',
  'thematicBreak',
  'mdxJsxFlowElement',
]);
const isBlock = (node: Nodes) => blocks.has(node.type);

function inlineOf(node: Nodes, tell: (type: string) => void): PhrasingContent[] {
  if (node.type === 'break') return [{ type: 'text', value: ' ' }];
  if (!isBlock(node)) return [node as PhrasingContent];
  if (node.type !== 'paragraph' && names[node.type]) tell(node.type);
  if (node.type === 'thematicBreak') return [];
  if (node.type === 'code') return [{ type: 'inlineCode', value: node.value.replace(/\s*\n\s*/g, ' ') }];
  if (isComponent(node) || 'children' in node) return joined(node.children as Nodes[], tell);
  return [];
}

import type { Nodes } from 'mdast';
import { childrenOf } from '../../article/component-node.ts';

const inline = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mdxJsxTextElement',
]);

/** The text in a part of an article as one reads it: apart where one block ends and the next begins. */
export function readableTextOf(node: Nodes): string {
  if (node.type === 'image') return ` ${node.alt ?? ''} `;
  if (node.type === 'yaml' || node.type === 'definition') return ' ';
  const own = 'value' in node ? node.value : childrenOf(node).map(readableTextOf).join('');
  return inline.has(node.type) ? own : ` ${own} `;
}

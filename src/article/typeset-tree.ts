import type { Nodes, Root } from 'mdast';
import type { Typography } from '../site/language.ts';
import { typeset } from '../site/typeset.ts';
import { childrenOf, isComponent } from './component-node.ts';

/** What a line begins with: a quotation mark after it opens. */
const beginnings = new Set(['break', 'paragraph', 'heading', 'tableCell', 'listItem', 'mdxJsxFlowElement']);

/** A copy of a body in which the typography of prose is set; code and keys stay as they were written. */
export function typesetTree(tree: Root, typography: Typography): Root {
  let before = '';
  const set = (node: Nodes): Nodes => {
    if (beginnings.has(node.type)) before = '';
    if (node.type === 'text') {
      const value = typeset(node.value, typography, before);
      before = node.value.at(-1) ?? before;
      return { ...node, value };
    }
    if (node.type === 'inlineCode') before = node.value.at(-1) ?? before;
    const children = childrenOf(node);
    if (children.length === 0 || isComponent(node, 'Keys')) return node;
    return { ...node, children: children.map(set) } as Nodes;
  };
  return set(tree) as Root;
}

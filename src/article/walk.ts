import type { Nodes } from 'mdast';
import { childrenOf } from './component-node.ts';

/** Visits a node and everything in it, in the order of the text. */
export function walk(
  node: Nodes,
  see: (node: Nodes, ancestors: readonly Nodes[]) => void,
  ancestors: readonly Nodes[] = [],
): void {
  see(node, ancestors);
  const children = childrenOf(node);
  if (children.length === 0) return;
  const inside = [...ancestors, node];
  for (const child of children) walk(child, see, inside);
}

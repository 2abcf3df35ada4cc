import type { Element, Nodes } from 'hast';

/** Every element of a name in a tree, or of any name, in the order of the text. Templates are looked into. */
export function* elementsIn(node: Nodes, name?: string): Generator<Element> {
  if (node.type === 'element' && (name === undefined || node.tagName === name)) yield node;
  if ('children' in node) for (const child of node.children) yield* elementsIn(child, name);
  if (node.type === 'element' && node.content) yield* elementsIn(node.content, name);
}

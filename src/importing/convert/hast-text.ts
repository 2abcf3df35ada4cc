import type { Nodes } from 'hast';

/** The text in a part of a page, as it is written. */
export function textOf(node: Nodes | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const inline = new Set(
  'a abbr b bdi bdo big cite code del em font i ins kbd mark q s samp small span strong sub sup tt u var'.split(' '),
);

/** The text in a part of a page as one reads it: apart where one block ends and the next begins. */
export function readableText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const inside = 'children' in node ? node.children.map(readableText).join('') : '';
  return node.type === 'element' && inline.has(node.tagName) ? inside : ` ${inside} `;
}

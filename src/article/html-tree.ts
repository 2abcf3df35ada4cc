import type { Element, Nodes } from 'hast';

/** Whether a node is an element of a class. */
export function hasClass(node: Nodes, name: string): boolean {
  if (node.type !== 'element') return false;
  const { className } = node.properties;
  return Array.isArray(className) && className.includes(name);
}

/** The outermost elements below a node that are wanted, in the order of the page. */
export function elementsIn(node: Nodes, wanted: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'element' && wanted(child) ? [child] : elementsIn(child, wanted),
  );
}

const inLine = new Set(['a', 'b', 'code', 'del', 'em', 'kbd', 'span', 'strong', 'sup']);

/**
 * The words of some nodes in one line, words of different blocks apart.
 *
 * @param left which elements to leave out
 */
export function cleanText(nodes: readonly Nodes[], left: (element: Element) => boolean): string {
  const read = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (!('children' in node) || (node.type === 'element' && left(node))) return '';
    const text = node.children.map(read).join('');
    return node.type === 'element' && inLine.has(node.tagName) ? text : ` ${text} `;
  };
  return nodes
    .map(read)
    .join('')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

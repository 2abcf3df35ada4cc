import type { Nodes } from 'mdast';
import { type Audience, isSeenBy } from './audience.ts';
import { attributeOf, childrenOf, isComponent } from './component-node.ts';

const lines = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'code', 'blockquote', 'mdxJsxFlowElement']);

/**
 * The words of a part of an article that an audience sees, as one line: what components say of themselves (labels,
 * questions) included, what they add from the interface not.
 */
export function toPlainText(node: Nodes, audience: Audience): string {
  return collect(node, audience).replace(/\s+/g, ' ').trim();
}

/** What the attributes of a component say to the reader. */
export function ownWords(node: Nodes): string {
  if (!isComponent(node)) return '';
  return [attributeOf(node, 'question'), attributeOf(node, 'label')].filter(Boolean).join(' ');
}

function collect(node: Nodes, audience: Audience): string {
  if (!isSeenBy(node, audience)) return ' ';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'image') return ` ${node.alt ?? ''} `;
  if (node.type === 'break' || node.type === 'yaml' || node.type === 'definition') return ' ';
  const inside = childrenOf(node)
    .map((child) => collect(child, audience))
    .join(node.type === 'tableRow' ? ' ' : '');
  return lines.has(node.type) ? ` ${ownWords(node)} ${inside} ` : inside;
}

import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import { type Audience, isSeenBy } from './audience.ts';
import { childrenOf } from './component-node.ts';
import { walk } from './walk.ts';

/**
 * A copy of a body with what an audience sees, and nothing else: no part of others, and no footnote that only such a
 * part names or holds.
 */
export function treeFor(tree: Root, audience: Audience): Root {
  if (audience === 'agents') return tree;
  const seen = keep(tree, (node) => isSeenBy(node, audience)) as Root;
  const footnotes = namedFootnotes(seen);
  return keep(seen, (node) => !isFootnote(node) || footnotes.has(node.identifier)) as Root;
}

function keep(node: Nodes, wanted: (node: Nodes) => boolean): Nodes {
  if (!('children' in node)) return node;
  const children = childrenOf(node).filter(wanted);
  return { ...node, children: children.map((child) => keep(child, wanted)) } as Nodes;
}

/** The footnotes that are there and that the text names, itself or through another such footnote. */
function namedFootnotes(tree: Root): Set<string> {
  const definitions = new Map<string, FootnoteDefinition>();
  walk(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const named = new Set<string>();
  const follow = (part: Nodes) =>
    walk(part, (node, ancestors) => {
      if (node.type !== 'footnoteReference' || named.has(node.identifier)) return;
      if (ancestors.some(({ type }) => type === 'footnoteDefinition') && part === tree) return;
      const definition = definitions.get(node.identifier);
      if (!definition) return;
      named.add(node.identifier);
      follow(definition);
    });
  follow(tree);
  return named;
}

function isFootnote(node: Nodes): node is FootnoteDefinition | FootnoteReference {
  return node.type === 'footnoteDefinition' || node.type === 'footnoteReference';
}

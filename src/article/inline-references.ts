import type { Definition, Root } from 'mdast';
import { walk } from './walk.ts';

/** Turns `[text][id]` with its definition into a plain link or picture, in place, so that what follows knows one form. */
export function inlineReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  walk(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  if (definitions.size === 0) return;
  walk(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = definitions.get(node.identifier);
    if (!definition) return;
    Object.assign(node, {
      type: node.type === 'linkReference' ? 'link' : 'image',
      url: definition.url,
      title: definition.title,
    });
  });
}

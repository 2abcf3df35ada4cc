import type { Nodes, Root } from 'mdast';
import { agentsOnly } from './audience.ts';
import { attributeOf, isComponent } from './component-node.ts';
import { placeOf } from './place-of.ts';
import { walk } from './walk.ts';

/** Something in an article that must be there elsewhere: a link, a picture, a code, a step. */
export interface Reference {
  readonly kind: 'link' | 'image' | 'code' | 'step';
  readonly target: string;
  readonly line?: number;
  readonly column?: number;
  /** In a part that only agents see. */
  readonly agentsOnly: boolean;
}

/** Every reference in a body, in the order of the text. */
export function referencesOf(tree: Root): Reference[] {
  const references: Reference[] = [];
  walk(tree, (node, ancestors) => {
    const found = referencesAt(node);
    if (found.length === 0) return;
    const hidden = [...ancestors, node].some((part) => isComponent(part) && agentsOnly.has(part.name ?? ''));
    references.push(...found.map(([kind, target]) => ({ kind, target, ...placeOf(node), agentsOnly: hidden })));
  });
  return references;
}

function referencesAt(node: Nodes): [Reference['kind'], string][] {
  if (node.type === 'link' || node.type === 'image') return [[node.type, node.url]];
  if (!isComponent(node)) return [];
  return (['code', 'step'] as const).flatMap((name) => {
    const target = attributeOf(node, name);
    return target === undefined ? [] : [[name, target] as [Reference['kind'], string]];
  });
}

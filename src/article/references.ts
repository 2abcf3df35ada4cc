import type { Nodes, Root } from 'mdast';
import { parseArticleCode } from './article-code.ts';
import { agentsOnly } from './audience.ts';
import { attributeOf, isComponent } from './component-node.ts';
import { isSafeLink } from './link-safety.ts';
import { type NodePlace, placeOf } from './place-of.ts';
import { walk } from './walk.ts';

/** Something in an article that must be there elsewhere: a link, a picture, a code, a step. */
export interface Reference extends NodePlace {
  readonly kind: 'link' | 'image' | 'code' | 'step';
  readonly target: string;
  /** In a part that only agents see. */
  readonly agentsOnly: boolean;
}

/** Every reference in a body that could be followed, in the order of the text; `checkBody` refuses the others. */
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

/** Where a reference stands, for a problem: goes after the file of the article. */
export function placeOfReference({
  kind: _kind,
  target: _target,
  agentsOnly: _hidden,
  ...place
}: Reference): NodePlace {
  return place;
}

function referencesAt(node: Nodes): [Reference['kind'], string][] {
  if (node.type === 'link' || node.type === 'image') return isSafeLink(node) ? [[node.type, node.url]] : [];
  if (!isComponent(node)) return [];
  return (['code', 'step'] as const).flatMap((name) => {
    const target = attributeOf(node, name);
    const readable = name === 'code' ? parseArticleCode(target ?? '') : target?.trim();
    return target === undefined || !readable ? [] : [[name, target] as [Reference['kind'], string]];
  });
}

import type { ListItem, Nodes, Root } from 'mdast';
import { type ComponentNode, childrenOf, idOf, isComponent, numberOf } from '../../article/component-node.ts';
import { walk } from '../../article/walk.ts';
import type { Passage } from './passages.ts';

/** A step with what stands directly in it. */
export interface StepView {
  readonly id: string;
  readonly number: number;
  readonly node: ListItem;
  /** What to do: its first paragraph. */
  readonly action: Passage | undefined;
  readonly components: readonly ComponentNode[];
  /** Whether it is the last of its `Steps`. */
  readonly isLast: boolean;
  /** What stands behind its `Steps`, at the same depth. */
  readonly after: readonly Nodes[];
}

export function stepsOf(tree: Root, passages: readonly Passage[]): StepView[] {
  const steps: StepView[] = [];
  const byNode = new Map(passages.map((passage) => [passage.node, passage]));
  walk(tree, (node, ancestors) => {
    if (!isComponent(node, 'Steps')) return;
    const parent = ancestors.at(-1);
    const siblings = parent ? childrenOf(parent) : [];
    const after = siblings.slice(siblings.indexOf(node) + 1);
    const items = childrenOf(node).flatMap(childrenOf) as ListItem[];
    for (const item of items) {
      const first = childrenOf(item).find(({ type }) => type === 'paragraph');
      steps.push({
        id: idOf(item),
        number: numberOf(item),
        node: item,
        action: first && byNode.get(first),
        components: childrenOf(item).filter((child) => isComponent(child)),
        isLast: item === items.at(-1),
        after,
      });
    }
  });
  return steps;
}

import type { Nodes, Root } from 'mdast';
import { slugify } from '../site/slugify.ts';
import type { HeadingOutline, StepOutline } from './article.ts';
import { isSeenBy } from './audience.ts';
import { annotate, attributeOf, childrenOf, isComponent } from './component-node.ts';
import { toPlainText } from './plain-text.ts';

export interface Outline {
  readonly steps: StepOutline[];
  readonly headings: HeadingOutline[];
  readonly anchors: Set<string>;
  /** Ids of questions and answers that stand twice. */
  readonly repeated: { readonly id: string; readonly node: Nodes }[];
}

/**
 * Gives every step, question, answer, tab and heading its id, in place. Steps are counted on every way through the
 * article: `step-1` at the top, `light-red-step-2` inside the answer `red` to the question `light`. The ids survive
 * rewording, not reordering.
 */
export function assignIds(tree: Root): Outline {
  const outline: Outline = { steps: [], headings: [], anchors: new Set(), repeated: [] };
  const stepsOnWay = new Map<string, number>();

  const unique = (wanted: string): string => {
    let id = wanted;
    for (let count = 2; outline.anchors.has(id); count++) id = `${wanted}-${count}`;
    outline.anchors.add(id);
    return id;
  };

  const visit = (node: Nodes, way: string, hidden: boolean): void => {
    const agentsOnly = hidden || !isSeenBy(node, 'customers');
    if (isComponent(node, 'Steps')) {
      for (const item of childrenOf(node).flatMap(childrenOf)) {
        const number = (stepsOnWay.get(way) ?? 0) + 1;
        stepsOnWay.set(way, number);
        const id = unique(`${way}step-${number}`);
        annotate(item, { id, number });
        outline.steps.push({ id, number, agentsOnly });
        for (const child of childrenOf(item)) visit(child, way, agentsOnly);
      }
      return;
    }
    let inside = way;
    if (isComponent(node, 'Ask') || isComponent(node, 'Answer')) {
      const wanted = `${way}${attributeOf(node, 'id') ?? ''}`;
      if (wanted !== way && outline.anchors.has(wanted)) outline.repeated.push({ id: wanted, node });
      annotate(node, { id: unique(wanted) });
      inside = `${wanted}-`;
    } else if (isComponent(node, 'Tab')) {
      const wanted = `${way}${attributeOf(node, 'id') ?? ''}`;
      annotate(node, { id: unique(wanted) });
      inside = `${wanted}-`;
    } else if (node.type === 'heading') {
      const text = toPlainText(node, 'agents');
      const id = unique(slugify(text) || 'section');
      annotate(node, { id });
      outline.headings.push({ id, depth: node.depth, text, agentsOnly });
    }
    for (const child of childrenOf(node)) visit(child, inside, agentsOnly);
  };

  visit(tree, '', false);
  return outline;
}

import type { Heading, Nodes, Root } from 'mdast';
import { slugify } from '../site/slugify.ts';
import type { HeadingOutline, StepOutline } from './article.ts';
import { isSeenBy } from './audience.ts';
import { annotate, attributeOf, childrenOf, isComponent } from './component-node.ts';
import { toPlainText } from './plain-text.ts';

export interface Outline {
  readonly steps: StepOutline[];
  readonly headings: HeadingOutline[];
  readonly anchors: Set<string>;
  /** Ids that stand twice where only one can be meant: of questions, answers, steps, and tabs side by side. */
  readonly repeated: { readonly id: string; readonly node: Nodes }[];
}

/**
 * Gives every step, question, answer, tab and heading its id, in place. Steps are counted on every way through the
 * article: `step-1` at the top, `light-red-step-2` inside the answer `red` to the question `light`. The ids survive
 * rewording, not reordering; a heading takes what the others leave.
 */
export function assignIds(tree: Root): Outline {
  const outline: Outline = { steps: [], headings: [], anchors: new Set(), repeated: [] };
  const stepsOnWay = new Map<string, number>();
  const headings: { readonly node: Heading; readonly agentsOnly: boolean }[] = [];

  const lastCount = new Map<string, number>();
  const unique = (wanted: string): string => {
    let id = wanted;
    for (let count = lastCount.get(wanted) ?? 2; outline.anchors.has(id); count++) {
      id = `${wanted}-${count}`;
      lastCount.set(wanted, count);
    }
    outline.anchors.add(id);
    return id;
  };

  const only = (wanted: string, node: Nodes): string => {
    if (outline.anchors.has(wanted)) outline.repeated.push({ id: wanted, node });
    return unique(wanted);
  };

  const visitSteps = (node: Nodes, way: string, agentsOnly: boolean): void => {
    for (const item of childrenOf(node).flatMap(childrenOf)) {
      const number = (stepsOnWay.get(way) ?? 0) + 1;
      stepsOnWay.set(way, number);
      const id = only(`${way}step-${number}`, item);
      annotate(item, { id, number });
      outline.steps.push({ id, number, agentsOnly });
      for (const child of childrenOf(item)) visit(child, way, agentsOnly);
    }
  };

  const visit = (node: Nodes, way: string, hidden: boolean): void => {
    const agentsOnly = hidden || !isSeenBy(node, 'customers');
    if (isComponent(node, 'Steps')) {
      visitSteps(node, way, agentsOnly);
      return;
    }
    let inside = way;
    const own = isComponent(node) ? attributeOf(node, 'id') : undefined;
    if (own && (isComponent(node, 'Ask') || isComponent(node, 'Answer'))) {
      annotate(node, { id: only(`${way}${own}`, node) });
      inside = `${way}${own}-`;
    } else if (own && isComponent(node, 'Tab')) {
      annotate(node, { id: unique(`${way}${own}`) });
      inside = `${way}${own}-`;
    } else if (isComponent(node, 'Tabs')) {
      outline.repeated.push(...repeatedTabs(node));
    } else if (node.type === 'heading') {
      headings.push({ node, agentsOnly });
    }
    for (const child of childrenOf(node)) visit(child, inside, agentsOnly);
  };

  visit(tree, '', false);
  for (const { node, agentsOnly } of headings) {
    const text = toPlainText(node, 'agents');
    const id = unique(slugify(text) || 'section');
    annotate(node, { id });
    outline.headings.push({ id, depth: node.depth, text, agentsOnly });
  }
  return outline;
}

/** Tabs of one choice that have the id of one before; the same tab in another choice is meant to go with it. */
function repeatedTabs(tabs: Nodes): { id: string; node: Nodes }[] {
  const ids = new Set<string>();
  return childrenOf(tabs).flatMap((node) => {
    const id = (isComponent(node) && attributeOf(node, 'id')) || '';
    if (id !== '' && ids.has(id)) return [{ id, node }];
    ids.add(id);
    return [];
  });
}

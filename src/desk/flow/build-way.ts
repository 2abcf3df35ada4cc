import type { ListItem, Nodes, Root } from 'mdast';
import { attributeOf, type ComponentNode, childrenOf, idOf, isComponent } from '../../article/component-node.ts';
import type { RenderContext } from '../../article/render-context.ts';
import type { AnswerChoice, Onward, Screen, WayNote } from './flow.ts';
import { leadToArticle } from './lead-to-article.ts';
import { renderPieces } from './render-pieces.ts';
import { stepScreen } from './step-screen.ts';

export interface FlowDraft {
  readonly context: RenderContext;
  readonly screens: Screen[];
  readonly notes: WayNote[];
}

/** Where a way lies in the article. */
export interface Way {
  /** What the ids on it begin with. */
  readonly prefix: string;
  /** Where one goes on after its last screen. */
  readonly after: Onward;
  /** Where one goes on when a step of it did not work: the next question after it; `null` is a person. */
  readonly failed: Onward;
}

/** What becomes a screen of its own, with the text that stands before it. */
interface Item {
  readonly id: string;
  readonly node: Nodes;
  readonly before: readonly Nodes[];
}

/**
 * Adds the screens of one way through an article: what stands at the top, in an answer, or in a tab.
 *
 * @returns where the way begins: its first screen, or where it leads on where it has none
 */
export function buildWay(draft: FlowDraft, nodes: readonly Nodes[], way: Way): Onward {
  for (const note of nodes.filter((node) => isComponent(node, 'AgentNote'))) {
    draft.notes.push({ way: way.prefix, pieces: renderPieces(draft.context, childrenOf(note)) });
  }
  const items = itemsOf(
    nodes.filter((node) => !isComponent(node, 'AgentNote')),
    way.prefix,
  );
  const count = items.filter(({ node }) => node.type === 'listItem').length;
  for (const [index, item] of items.entries()) {
    const next = items[index + 1]?.id ?? way.after;
    const question = items.slice(index + 1).find(({ node }) => isComponent(node, 'Ask'));
    addScreens(draft, item, { ...way, after: next, failed: question?.id ?? way.failed }, count);
  }
  return items[0]?.id ?? way.after;
}

function itemsOf(nodes: readonly Nodes[], prefix: string): Item[] {
  const items: Item[] = [];
  let before: Nodes[] = [];
  const add = (id: string, node: Nodes) => {
    items.push({ id, node, before });
    before = [];
  };
  for (const node of nodes) {
    if (isComponent(node, 'Steps')) for (const step of childrenOf(node).flatMap(childrenOf)) add(idOf(step), step);
    else if (isComponent(node, 'Ask')) add(idOf(node), node);
    else if (isComponent(node, 'Tabs')) add(`${prefix}choice-${items.length + 1}`, node);
    else before.push(node);
  }
  const rest = before;
  before = [];
  // Ways to a person at the end of a way are its end: the desk has a screen for that.
  if (rest.some((node) => !isComponent(node, 'Contact'))) {
    items.push({ id: `${prefix}text`, node: { type: 'root', children: rest } as Root, before: [] });
  }
  return items;
}

function addScreens(draft: FlowDraft, item: Item, way: Way, count: number): void {
  const { id, node } = item;
  const { context } = draft;
  const base = { id, before: renderPieces(context, item.before), next: way.after };
  if (node.type === 'listItem') {
    draft.screens.push(stepScreen(node as ListItem, context, { ...base, count, failed: way.failed }));
  } else if (node.type === 'root') {
    draft.screens.push({ ...base, kind: 'read', pieces: renderPieces(context, childrenOf(node)) });
  } else {
    const at = draft.screens.length;
    const answers = childrenOf(node)
      .filter((child) => isComponent(child))
      .map((child) => choiceOf(draft, child as ComponentNode, way));
    const asked = isComponent(node, 'Ask') ? attributeOf(node, 'question') : undefined;
    const question = asked === undefined ? {} : { question: context.typeset(asked) };
    draft.screens.splice(at, 0, { ...base, kind: 'ask', ...question, answers });
  }
}

/** An answer or a tab; its own way becomes screens. */
function choiceOf(draft: FlowDraft, node: ComponentNode, way: Way): AnswerChoice {
  const { context } = draft;
  const choice = { id: idOf(node), label: context.typeset(attributeOf(node, 'label') ?? '') };
  const code = attributeOf(node, 'code');
  if (code !== undefined) return { ...choice, leads: leadToArticle(context, code) };
  const step = attributeOf(node, 'step');
  if (step !== undefined) return { ...choice, leads: { kind: 'screen', id: step } };
  if (attributeOf(node, 'fixed') !== undefined) return { ...choice, leads: { kind: 'fixed' } };
  if (attributeOf(node, 'person') !== undefined) return { ...choice, leads: { kind: 'person' } };
  if (isLeftToPerson(node)) return { ...choice, leads: { kind: 'person' } };
  const begin = buildWay(draft, childrenOf(node), { ...way, prefix: `${idOf(node)}-` });
  return { ...choice, leads: { kind: 'screen', id: begin } };
}

/** Whether an answer holds the ways to a person and nothing else that customers see. */
function isLeftToPerson(answer: ComponentNode): boolean {
  const seen = childrenOf(answer).filter((node) => !isComponent(node, 'AgentNote'));
  return seen.length > 0 && seen.every((node) => isComponent(node, 'Contact'));
}

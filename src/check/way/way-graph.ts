import type { Link, Nodes, Root } from 'mdast';
import { agentsOnly } from '../../article/audience.ts';
import {
  attributeOf,
  type ComponentNode,
  childrenOf,
  idOf,
  isComponent,
  numberOf,
} from '../../article/component-node.ts';
import { toPlainText } from '../../article/plain-text.ts';

/** A place on the way through an article. */
export interface WayNode {
  readonly id: string;
  readonly kind: 'start' | 'step' | 'question' | 'answer' | 'article' | 'fixed' | 'person' | 'link' | 'open';
  /** What is said there; of an article its code, of links their addresses. */
  readonly label: string;
  /** What in the body it is. */
  readonly node?: Nodes;
  /** Of an end in links, those that a reader has then been given. */
  readonly links?: readonly Link[];
}

export interface WayEdge {
  readonly from: string;
  readonly to: string;
  /** Whether one takes it because something did not work. */
  readonly otherwise: boolean;
  /** Whether one takes it because of what one has answered. */
  readonly chosen: boolean;
}

/** Every way that a customer can go through an article. */
export interface WayGraph {
  readonly nodes: readonly WayNode[];
  readonly edges: readonly WayEdge[];
}

/** A way that goes on with what comes next. */
interface Way {
  readonly from: string;
  readonly otherwise: boolean;
  /** What it has come to, should nothing more come: a step with something to see, a person. */
  readonly ends: 'fixed' | 'person' | undefined;
  /** The links on it since the last step or question: what they come to, the graph does not know. */
  readonly links: readonly Link[];
  readonly node: Nodes;
}

/**
 * Draws the ways through a body: from step to step, through questions, to other articles, to a fix or a person. A way
 * that comes to none of them ends in a node of the kind `link`, where links are the last that was said, else `open`,
 * which hangs on what came last.
 *
 * @param tree with its ids
 */
export function wayGraph(tree: Root): WayGraph {
  const nodes = new Map<string, WayNode>();
  const edges: WayEdge[] = [];
  const add = (node: WayNode): string => {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
    return node.id;
  };
  const join = (ways: readonly Way[], to: string) => {
    for (const { from, otherwise } of ways) edges.push({ from, to, otherwise, chosen: false });
  };
  const lead = (from: string, component: ComponentNode, otherwise: boolean): boolean => {
    const to = targetOf(component);
    if (!to) return false;
    edges.push({ from, to: to.kind === 'step' ? to.id : add(to), otherwise, chosen: !otherwise });
    return true;
  };

  const throughStep = (item: Nodes, ways: readonly Way[]): Way[] => {
    const label = toPlainText(childrenOf(item)[0] ?? item, 'customers');
    const id = add({ id: idOf(item), kind: 'step', label: `${numberOf(item)}. ${label}`, node: item });
    join(ways, id);
    const sees = childrenOf(item).some((child) => isComponent(child, 'Expect'));
    const ends = personIn(item) ? 'person' : sees ? 'fixed' : undefined;
    const on: Way[] = [{ from: id, otherwise: false, ends, links: linksIn(item), node: item }];
    for (const child of childrenOf(item)) {
      if (!isComponent(child, 'IfNot') || lead(id, child, true)) continue;
      on.push(...through(childrenOf(child), [{ from: id, otherwise: true, ends: undefined, links: [], node: child }]));
    }
    return on;
  };

  const throughQuestion = (ask: ComponentNode, ways: readonly Way[]): Way[] => {
    const id = add({ id: idOf(ask), kind: 'question', label: attributeOf(ask, 'question') ?? '', node: ask });
    join(ways, id);
    return childrenOf(ask).flatMap((answer) => {
      if (!isComponent(answer, 'Answer')) return [];
      const at = add({ id: idOf(answer), kind: 'answer', label: attributeOf(answer, 'label') ?? '', node: answer });
      edges.push({ from: id, to: at, otherwise: false, chosen: true });
      if (lead(at, answer, false)) return [];
      return through(childrenOf(answer), [{ from: at, otherwise: false, ends: undefined, links: [], node: answer }]);
    });
  };

  const through = (children: readonly Nodes[], arriving: readonly Way[]): Way[] => {
    let ways = [...arriving];
    for (const child of children) {
      if (isComponent(child) && agentsOnly.has(child.name ?? '')) continue;
      if (isComponent(child, 'Steps')) {
        for (const item of childrenOf(child).flatMap(childrenOf)) ways = throughStep(item, ways);
      } else if (isComponent(child, 'Ask')) {
        ways = throughQuestion(child, ways);
      } else if (isComponent(child, 'Tabs')) {
        ways = childrenOf(child).flatMap((tab) => through(childrenOf(tab), ways));
      } else if (holdsBlocks(child)) {
        ways = through(childrenOf(child), ways);
      } else {
        ways = ways.map((way) => told(way, child));
      }
    }
    return ways;
  };

  const start = add({ id: 'start', kind: 'start', label: '' });
  const left = through(tree.children, [{ from: start, otherwise: false, ends: undefined, links: [], node: tree }]);
  for (const way of left) {
    join([way], add(endOf(way)));
  }
  return { nodes: [...nodes.values()], edges };
}

/** Where an answer or an `IfNot` leads by its attributes; a step by its id. */
function targetOf(component: ComponentNode): WayNode | undefined {
  const code = attributeOf(component, 'code')?.replace(/\s/g, '');
  if (code) return { id: `article ${code}`, kind: 'article', label: code };
  const step = attributeOf(component, 'step');
  if (step) return { id: step, kind: 'step', label: '' };
  if (attributeOf(component, 'fixed') !== undefined) return { id: 'fixed', kind: 'fixed', label: '' };
  if (attributeOf(component, 'person') !== undefined) return { id: 'person', kind: 'person', label: '' };
  return undefined;
}

/** A note, a cause: what stands in it is on the way. */
function holdsBlocks(node: Nodes): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name !== 'Contact';
}

/** A way after a paragraph, a list or a table. */
function told(way: Way, node: Nodes): Way {
  const links = [...way.links, ...linksIn(node)];
  return { ...way, links, ends: personIn(node) ? 'person' : way.ends };
}

function endOf({ ends, links, from, node }: Way): WayNode {
  if (ends) return { id: ends, kind: ends, label: '' };
  if (links.length === 0) return { id: `open ${from}`, kind: 'open', label: '', node };
  return { id: `link ${from}`, kind: 'link', label: links.map(({ url }) => url).join(', '), node, links };
}

/** Whether a part shows how to reach somebody, or holds a link by which one calls or writes. */
function personIn(node: Nodes): boolean {
  if (isComponent(node, 'Contact')) return true;
  if (node.type === 'link' && /^(?:tel|sms|mailto):/i.test(node.url)) return true;
  return seenChildren(node).some(personIn);
}

function linksIn(node: Nodes): Link[] {
  return node.type === 'link' ? [node] : seenChildren(node).flatMap(linksIn);
}

/** What customers see of it, and see in any case: an `IfNot` is a way of its own. */
function seenChildren(node: Nodes): readonly Nodes[] {
  const passedOver = ({ name }: ComponentNode) => name === 'IfNot' || agentsOnly.has(name ?? '');
  return childrenOf(node).filter((child) => !isComponent(child) || !passedOver(child));
}

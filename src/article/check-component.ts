import type { Nodes } from 'mdast';
import { nearestName } from '../problem/nearest-name.ts';
import type { Problem } from '../problem/problem.ts';
import { isSeenBy } from './audience.ts';
import { checkAttributes } from './check-attributes.ts';
import { type ComponentNode, childrenOf, isComponent } from './component-node.ts';
import { placeOf } from './place-of.ts';
import type { Component } from './vocabulary/component.ts';
import { vocabulary } from './vocabulary/vocabulary.ts';

/** What is wrong with a component itself: its name, its attributes, where it stands, what it holds. */
export function checkComponent(file: string, node: ComponentNode, ancestors: readonly Nodes[]): Problem[] {
  const component = vocabulary.get(node.name ?? '');
  if (!component) return [unknownComponent(file, node), ...checkAttributes(file, node, undefined)];
  return [
    ...checkAttributes(file, node, component),
    ...checkStanding(file, node, component, ancestors),
    ...checkChildren(file, node, component),
  ];
}

function unknownComponent(file: string, node: ComponentNode): Problem {
  const name = node.name ?? '';
  const nearest = nearestName(name, vocabulary.keys());
  const html = /^[a-z]/.test(name);
  return {
    file,
    ...placeOf(node),
    severity: 'error',
    id: html ? 'KB025' : 'KB021',
    name: html ? 'element-in-article' : 'component-unknown',
    what: html ? `An article holds no HTML elements, so not <${name}> either.` : `There is no component <${name}>.`,
    remedy: nearest
      ? `Did you mean <${nearest}>?`
      : html
        ? 'Write it in Markdown.'
        : `The components are: ${[...vocabulary.keys()].join(', ')}.`,
  };
}

function checkStanding(
  file: string,
  node: ComponentNode,
  component: Component,
  ancestors: readonly Nodes[],
): Problem[] {
  const parent = ancestors.at(-1);
  const grandparent = ancestors.at(-3);
  const { stands } = component;
  if (stands === 'inline') return [];
  const misplaced = (what: string): Problem[] => [
    {
      file,
      ...placeOf(node),
      severity: 'error',
      id: 'KB023',
      name: 'component-misplaced',
      what,
      remedy: `For example  ${component.example.split('\n')[0]}`,
    },
  ];
  if (node.type === 'mdxJsxTextElement') {
    return misplaced(`<${component.name}> must stand on a line of its own, with an empty line before and after.`);
  }
  if (stands === 'block') return [];
  if (stands === 'step') {
    const inStep = parent?.type === 'listItem' && grandparent !== undefined && isComponent(grandparent, 'Steps');
    return inStep
      ? []
      : misplaced(`<${component.name}> must stand directly in a step of <Steps>, indented like its text.`);
  }
  return parent && isComponent(parent, stands.in)
    ? []
    : misplaced(`<${component.name}> must stand directly in <${stands.in}>.`);
}

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'paragraph',
]);

function checkChildren(file: string, node: ComponentNode, component: Component): Problem[] {
  const children = childrenOf(node);
  const wrong = (what: string): Problem[] => [
    {
      file,
      ...placeOf(node),
      severity: 'error',
      id: 'KB024',
      name: 'component-content',
      what,
      remedy: `For example  ${component.example.replaceAll('\n', ' ⏎ ')}`,
    },
  ];
  const rule = component.children;
  if (rule === 'none') return children.length > 0 ? wrong(`<${component.name}> holds nothing: close it at once.`) : [];
  if (rule === 'text') {
    if (children.length === 0) return wrong(`<${component.name}> is empty.`);
    return children.every((child) => phrasing.has(child.type))
      ? []
      : wrong(`<${component.name}> holds one piece of text.`);
  }
  if (rule === 'steps') return checkSteps(children, wrong);
  if (rule === 'content') return checkContent(node, component, children, wrong);
  if (children.length === 0) return wrong(`<${component.name}> is empty.`);
  return children.every((child) => isComponent(child, rule.only))
    ? []
    : wrong(`<${component.name}> holds only <${rule.only}>.`);
}

function checkSteps(children: readonly Nodes[], wrong: (what: string) => Problem[]): Problem[] {
  const [list] = children;
  const good = children.length === 1 && list?.type === 'list' && list.ordered;
  if (!good) return wrong('<Steps> holds one numbered list, an item a step, and nothing else.');
  const silent = (item: Nodes) => childrenOf(item).every((child) => !isSeenBy(child, 'customers'));
  const first = childrenOf(list).findIndex(silent);
  return first < 0 ? [] : wrong(`Step ${first + 1} of this list says nothing to customers.`);
}

/** Content is needed, unless an attribute says where to go instead. */
function checkContent(
  node: ComponentNode,
  component: Component,
  children: readonly Nodes[],
  wrong: (what: string) => Problem[],
): Problem[] {
  const given = (component.atMostOneOf ?? []).filter((name) =>
    node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name),
  );
  if (children.length === 0 && given.length === 0) return wrong(`<${component.name}> is empty.`);
  if (given.length + (children.length > 0 ? 1 : 0) <= 1) return [];
  const ways = [...given.map((name) => `\`${name}\``), ...(children.length > 0 ? ['content'] : [])];
  return wrong(`<${component.name}> leads one way only, and this one has ${ways.join(' and ')}.`);
}

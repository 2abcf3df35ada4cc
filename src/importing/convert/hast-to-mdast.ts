import type { Element, Root as HastRoot } from 'hast';
import type { Heading, Root } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import type { CalloutKind } from './callout-words.ts';
import { blockComponent, inlineComponent } from './component-element.ts';
import { elementsIn } from './hast-elements.ts';
import { textOf } from './hast-text.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>;
type State = Parameters<Handle>[0];

const warningClass = /(?:^|[-_])(?:warning|caution|danger|alert|error|attention)(?:$|[-_])/i;
const noteClass = /(?:^|[-_])(?:note|tip|hint|info|important|callout|admonition|success)(?:$|[-_])/i;

const handlers: Options['handlers'] = {
  aside: boxOr((state, node) => state.toFlow(state.all(node))),
  div: boxOr((state, node) => state.toFlow(state.all(node))),
  p: boxOr((state, node) => paragraphOf(state, node)),
  section: boxOr((state, node) => state.toFlow(state.all(node))),
  kbd: (_state, node: Element) =>
    inlineComponent('Keys', [{ type: 'text', value: textOf(node).replace(/\s+/g, ' ').trim() || '?' }]) as never,
  mark: (state, node: Element) => ({ type: 'strong', children: state.all(node) as never }),
};
for (const depth of [1, 2, 3, 4, 5, 6] as const)
  handlers[`h${depth}`] = (state: State, node: Element) => headingOf(state, node, depth);

const converter = unified().use(rehypeRemark, { handlers, document: true }).freeze();

/** A clean page as Markdown, its boxes and keys as components. */
export function hastToMdast(tree: HastRoot): Root {
  return converter.runSync(tree) as unknown as Root;
}

/** An element whose class says that it is a note or a warning, as that; any other by `plain`. */
function boxOr(plain: (state: State, node: Element) => unknown): Handle {
  return ((state: State, node: Element) => {
    const kind = kindOf(node);
    if (!kind || textOf(node).trim() === '') return plain(state, node);
    const children = state.toFlow(state.all(node));
    return blockComponent(kind === 'note' ? 'Note' : 'Warning', children);
  }) as Handle;
}

function kindOf({ properties }: Element): CalloutKind | undefined {
  const classes = [properties.className].flat().filter((name) => typeof name === 'string');
  if (classes.some((name) => warningClass.test(name))) return 'warning';
  return classes.some((name) => noteClass.test(name)) ? 'note' : undefined;
}

/** A heading with the ids by which links know it: its own and those of empty anchors in it. */
function headingOf(state: State, node: Element, depth: Heading['depth']): Heading {
  const ids = [...elementsIn(node)]
    .map(({ properties }) => properties.id ?? properties.name)
    .filter((id) => typeof id === 'string');
  return { type: 'heading', depth, children: state.all(node) as never, data: { sourceIds: ids } as never };
}

function paragraphOf(state: State, node: Element): unknown {
  const children = state.all(node);
  return children.length > 0 ? { type: 'paragraph', children } : undefined;
}

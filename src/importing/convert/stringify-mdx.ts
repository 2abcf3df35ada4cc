import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

type Handler = NonNullable<NonNullable<Options['handlers']>[keyof NonNullable<Options['handlers']>]>;

/** Components stand as the documentation writes them: not indented, content between empty lines, steps close to theirs. */
const component = ((
  node: MdxJsxFlowElement,
  _parent: unknown,
  state: Parameters<Handler>[2],
  info: Parameters<Handler>[3],
) => {
  const exit = state.enter('mdxJsxFlowElement' as never);
  const inside = state.containerFlow(node as never, state.createTracker(info).current());
  exit();
  const gap = node.name === 'Steps' ? '\n' : '\n\n';
  return `<${node.name}>${gap}${inside}${gap}</${node.name}>`;
}) as unknown as Handler;

const options: Options = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  incrementListMarker: true,
  resourceLink: true,
  handlers: { mdxJsxFlowElement: component } as Options['handlers'],
  // A paragraph that begins with one of these words would be taken for code.
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport[\\s{"*]' },
    { atBreak: true, character: 'e', after: 'xport[\\s{*]' },
  ],
};

const writer = unified()
  .use(remarkGfm, { tableCellPadding: true, tablePipeAlign: false })
  .use(remarkMdx)
  .use(remarkStringify, options)
  .freeze();

/** The body of an article as its file has it, ended by a line feed. */
export function stringifyMdx(tree: Root): string {
  return writer.stringify(tree);
}

import type { BlockContent, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component of the vocabulary on lines of its own. */
export function blockComponent(name: string, children: readonly unknown[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: [], children: children as BlockContent[] };
}

/** A component of the vocabulary within a line. */
export function inlineComponent(name: string, children: readonly PhrasingContent[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: [], children: [...children] };
}

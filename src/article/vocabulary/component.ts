import type { ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import type { ComponentNode } from '../component-node.ts';
import type { RenderContext } from '../render-context.ts';

export interface AttributeSpec {
  readonly required?: true;
  /** `id`: kebab-case; `code`: an article's code; `step`: the id of a step; `word`: stands alone, without a value. */
  readonly kind: 'text' | 'id' | 'code' | 'step' | 'word';
}

export type ChildrenSpec =
  /** Nothing may stand between the tags. */
  | 'none'
  /** Words, links and emphasis. */
  | 'text'
  /** Anything an article may hold. */
  | 'content'
  /** One ordered list, an item a step. */
  | 'steps'
  /** Only the component named. */
  | { readonly only: string };

/** One component of the vocabulary, as data: what it may hold, where it may stand, what becomes of it. */
export interface Component {
  readonly name: string;
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  /** Attributes of which at most one may be given. */
  readonly atMostOneOf?: readonly string[];
  readonly children: ChildrenSpec;
  /** Where it may stand: anywhere on a line of its own, within a line, directly in a step, or in the component named. */
  readonly stands: 'block' | 'inline' | 'step' | { readonly in: string };
  /** A right use, for error messages and the documentation. */
  readonly example: string;
  /** What stands in its place on the page. */
  readonly render: (node: ComponentNode, context: RenderContext, inner: Inner) => ElementContent[];
}

export interface Inner {
  /** The rendered children. */
  all(): ElementContent[];
  /** The rendered form of any node of the article. */
  of(node: Nodes): ElementContent[];
}

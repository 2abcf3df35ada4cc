import type { Node, Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component in the tree, on lines of its own or within a line. */
export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

export function isComponent(node: Node, name?: string): node is ComponentNode {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  return name === undefined || (node as ComponentNode).name === name;
}

/** The text of an attribute; '' for a bare word; `undefined` where it is not there. */
export function attributeOf(node: ComponentNode, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    return typeof attribute.value === 'string' ? attribute.value : '';
  }
  return undefined;
}

/** The children of any node, none where it cannot have any. */
export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

interface Annotated {
  data?: { id?: string; number?: number; file?: string };
}

/** The id that `assignIds` gave to a step, answer, tab or heading. */
export function idOf(node: Node): string {
  return (node as Annotated).data?.id ?? '';
}

/** The number that `assignIds` gave to a step. */
export function numberOf(node: Node): number {
  return (node as Annotated).data?.number ?? 0;
}

/** The file of a node that came from a snippet. */
export function fileOf(node: Node): string | undefined {
  return (node as Annotated).data?.file;
}

export function annotate(node: Node, data: NonNullable<Annotated['data']>): void {
  (node as Annotated).data = { ...(node as Annotated).data, ...data };
}

import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { childrenOf, isComponent } from '../component-node.ts';

/**
 * remark (https://github.com/remarkjs/remark) is the reference: the parser by which MDX is defined. Where articles must
 * be written back as Markdown, its family does it; so both must find the same in every article.
 */
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The tree as lines, a node each, indented by depth: type, what it says, and no places. */
function outlineOf(tree: Nodes, depth = 0): string[] {
  const own = `${'  '.repeat(depth)}${tree.type}${JSON.stringify(saidBy(tree))}`;
  return [own, ...childrenOf(tree).flatMap((child) => outlineOf(child, depth + 1))];
}

const dropped = new Set(['type', 'children', 'position', 'data', 'spread']);

function saidBy(node: Nodes): Record<string, unknown> {
  const entries = Object.entries(node).filter(
    ([key, value]) => !dropped.has(key) && value !== null && value !== undefined,
  );
  const said = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  if (!isComponent(node)) return said;
  const attributes = node.attributes.map((attribute) => [
    attribute.type === 'mdxJsxAttribute' ? attribute.name : attribute.type,
    typeof attribute.value === 'object' ? (attribute.value?.value ?? null) : attribute.value,
  ]);
  return { ...said, attributes };
}

/**
 * The one difference that is known: remark calls `<Say>text</Say>` on a line of its own a paragraph with a component in
 * it; MDX itself, and Sätteri, lift the component out (https://mdxjs.com/packages/mdx/, `remarkMarkAndUnravel`).
 */
function unravel(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = node.children
    .map((child) => unravel(child as Nodes))
    .flatMap((child) => {
      if (child.type !== 'paragraph') return [child];
      const loose = child.children.filter((part) => part.type !== 'text' || part.value.trim() !== '');
      const lifted = loose.length > 0 && loose.every((part) => part.type === 'mdxJsxTextElement');
      return lifted ? loose.map((part) => ({ ...part, type: 'mdxJsxFlowElement' }) as unknown as Nodes) : [child];
    });
  return { ...node, children } as Nodes;
}

/** The first lines in which two outlines differ, with what stands before them; nothing where they are the same. */
export function difference(a: readonly string[], b: readonly string[]): string {
  const at = Array.from({ length: Math.max(a.length, b.length) }).findIndex((_, line) => a[line] !== b[line]);
  if (at < 0) return '';
  const show = (lines: readonly string[]) => lines.slice(Math.max(0, at - 2), at + 3).join('\n');
  return `Sätteri:\n${show(a)}\nremark:\n${show(b)}`;
}

/** The front matter as blank lines: remark would need one more extension to pass it over. */
function withoutFrontMatter(source: string): string {
  return source.replace(/^---\n[\s\S]*?\n---(?=\n|$)/, (yaml) => yaml.replace(/[^\n]+/g, ''));
}

/** Where the two read a source differently; '' where they do not. */
export function compareParsers(source: string): string {
  const body = withoutFrontMatter(source);
  const satteri = mdxToMdast(body) as Root;
  return difference(outlineOf(satteri), outlineOf(unravel(remark.parse(body))));
}

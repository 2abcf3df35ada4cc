import { createHash } from 'node:crypto';
import type { Nodes } from 'mdast';
import { childrenOf, isComponent } from '../../article/component-node.ts';
import { parseBody } from '../../article/parse-body.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';

/** Fields of the front matter that stand on the page as instructions; others, as `reviewed`, change no answer. */
const seenFields = ['title', 'summary', 'needs'] as const;

/**
 * A digest of what customers or agents see of an article: two sources with the same one differ in nothing but white
 * space, the way the Markdown is written, and front matter that gives no instruction. A source that is no MDX is taken
 * as it stands.
 *
 * @param source of an article, whatever state it was in
 */
export function seenText(source: string): string {
  const text = source.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const [, yaml = ''] = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(text) ?? [];
  const body = parseBody('', text);
  const seen =
    'tree' in body
      ? childrenOf(body.tree)
          .filter(({ type }) => type !== 'yaml')
          .map(essence)
      : oneLine(text);
  return createHash('sha256')
    .update(JSON.stringify([fieldsOf(yaml), seen]))
    .digest('hex');
}

function fieldsOf(yaml: string): unknown[] {
  const { value } = parseYaml(yaml);
  const fields = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return seenFields.map((name) => fields[name] ?? null);
}

/** A node without its place: kind, words, and where it leads. */
function essence(node: Nodes): unknown {
  const { type, position, data, children, ...own } = node as Nodes & { children?: unknown };
  if (type === 'text') return oneLine(node.type === 'text' ? node.value : '');
  const inside = childrenOf(node).map(essence);
  if (!isComponent(node)) return [type, own, inside];
  const attributes = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? [attribute.name, attribute.value] : attribute.value,
  );
  return [node.name, attributes, inside];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

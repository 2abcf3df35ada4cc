import type { Nodes, Root } from 'mdast';
import type { Article } from '../../article/article.ts';
import { childrenOf, isComponent } from '../../article/component-node.ts';
import type { FrontMatter } from '../../article/front-matter.ts';
import { walk } from '../../article/walk.ts';
import { countWords, type Parts } from './count-parts.ts';

/** What the page itself says of these components, whatever the source called them. */
const headings: Readonly<Record<string, string>> = { Cause: 'cause' };

/** What an article holds, front matter included: all of it reaches the page or its search. */
export function countResult({ frontMatter, tree }: Pick<Article, 'frontMatter' | 'tree'>): Parts {
  const found = { links: 0, tables: 0, code: 0, images: 0 };
  walk(tree, (node) => {
    if (node.type === 'link') found.links++;
    if (node.type === 'table') found.tables++;
    if (node.type === 'code') found.code++;
    if (node.type === 'image') found.images++;
    // A picture that the sources do not hold: its words and its name, where it was.
    if (node.type === 'emphasis' && /\([^()]*\.(?:png|jpe?g|gif|svg|webp)\)$/i.test(textOf(node))) found.images++;
  });
  return { words: countWords(`${saidInFields(frontMatter)} ${textOf(tree)}`), ...found };
}

function saidInFields({ title, summary, needs = [], appliesTo, symptoms, alsoKnownAs }: FrontMatter): string {
  return [title, summary, ...needs, ...appliesTo, ...symptoms, ...alsoKnownAs].join(' ');
}

function textOf(node: Nodes | Root): string {
  if (node.type === 'yaml') return ' ';
  if (node.type === 'image') return ` ${node.alt ?? ''} `;
  const said = isComponent(node) ? (headings[node.name ?? ''] ?? '') : '';
  const own = 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
  const inline = ['text', 'inlineCode', 'emphasis', 'strong', 'link', 'delete', 'mdxJsxTextElement'].includes(
    node.type,
  );
  return inline ? own : ` ${said} ${own} `;
}

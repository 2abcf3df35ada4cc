import type { Nodes } from 'mdast';
import type { Article } from '../../article/article.ts';
import { agentsOnly } from '../../article/audience.ts';
import { attributeOf, childrenOf, fileOf, isComponent } from '../../article/component-node.ts';
import { walk } from '../../article/walk.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A run of text that belongs together: a paragraph, a heading, a cell of a table, what stands in `<Say>`, a label. */
export interface Passage {
  readonly node: Nodes;
  readonly kind: 'prose' | 'heading' | 'cell' | 'label';
  /** Its words as one line. */
  readonly text: string;
  readonly sentences: () => readonly Sentence[];
  /** The components in which it stands, from the outside in. */
  readonly within: readonly string[];
  readonly agentsOnly: boolean;
  /** Where a character of the text stands. */
  readonly placeAt: (index: number) => { readonly file: string; readonly line: number; readonly column: number };
}

/** @param lines of the article's file */
export function passagesOf(article: Article, lines: readonly string[]): Passage[] {
  const passages: Passage[] = [];
  walk(article.tree, (node, ancestors) => {
    const label = labelOf(node);
    if (label === undefined && !holdsText(node)) return;
    const within = [...ancestors, node].flatMap((part) => (isComponent(part) && part.name ? [part.name] : []));
    const segments = label === undefined ? segmentsOf(node) : [{ node, text: label, from: 0 }];
    const kind = label === undefined ? kindOf(node) : 'label';
    const text = segments.map((segment) => segment.text).join('');
    let sentences: readonly Sentence[] | undefined;
    passages.push({
      node,
      kind,
      text,
      sentences: () => {
        sentences ??= sentencesOf(text);
        return sentences;
      },
      within,
      agentsOnly: within.some((name) => agentsOnly.has(name)),
      placeAt: (index) => placeIn(segments, kind === 'label' ? 0 : index, article.file, lines),
    });
  });
  return passages;
}

const inline = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'image',
  'mdxJsxTextElement',
]);

function holdsText(node: Nodes): boolean {
  return !inline.has(node.type) && childrenOf(node).some(({ type }) => inline.has(type));
}

function kindOf({ type }: Nodes): Passage['kind'] {
  return type === 'heading' ? 'heading' : type === 'tableCell' ? 'cell' : 'prose';
}

/** What a question, an answer or a tab says of itself. */
function labelOf(node: Nodes): string | undefined {
  if (!isComponent(node)) return undefined;
  return attributeOf(node, 'question') ?? attributeOf(node, 'label');
}

interface Segment {
  readonly node: Nodes;
  readonly text: string;
  /** Where it begins in the passage. */
  readonly from: number;
}

function segmentsOf(node: Nodes): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  const add = (part: Nodes): void => {
    if (!inline.has(part.type)) return;
    const text = ownText(part);
    segments.push({ node: part, text, from });
    from += text.length;
    for (const child of childrenOf(part)) add(child);
  };
  for (const child of childrenOf(node)) add(child);
  return segments;
}

function ownText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\n', ' ');
  return node.type === 'break' ? ' ' : '';
}

function placeIn(segments: readonly Segment[], index: number, file: string, lines: readonly string[]) {
  const segment = segments.findLast(({ from, text }) => from <= index && text !== '') ?? segments[0];
  const start = segment?.node.position?.start ?? { line: 1, column: 1 };
  const own = segment && fileOf(segment.node);
  const value = segment && 'value' in segment.node ? segment.node.value : '';
  const before = value.slice(0, Math.max(0, index - (segment?.from ?? 0))).split('\n');
  const line = start.line + before.length - 1;
  const into = before.at(-1)?.length ?? 0;
  const indent = before.length > 1 && !own ? (/^[\s>]*/.exec(lines[line - 1] ?? '')?.[0].length ?? 0) : 0;
  const mark = segment?.node.type === 'inlineCode' ? 1 : 0;
  return { file: own ?? file, line, column: (before.length > 1 ? indent + 1 : start.column + mark) + into };
}

import type { Element, ElementContent } from 'hast';
import { escapeLineStart, escapeProse } from './escape-prose.ts';
import { hasClass } from './html-tree.ts';

/*
 * The elements of an article's page as Markdown: CommonMark with GitHub's tables, strikethrough and task lists. What is
 * in no list here is passed through to what is inside it.
 */

const inLine = new Set(['a', 'b', 'br', 'code', 'del', 'em', 'i', 'img', 'input', 'kbd', 'span', 'strong', 'sup']);

/** Blocks, with a blank line between them. */
export function markdownOf(nodes: readonly ElementContent[]): string {
  return blocksOf(nodes).join('\n\n');
}

function blocksOf(nodes: readonly ElementContent[]): string[] {
  const blocks: string[] = [];
  let line: ElementContent[] = [];
  let after: Element | undefined;
  const endLine = () => {
    const text = paragraph(line);
    if (text !== '') blocks.push(text);
    line = [];
  };
  for (const node of nodes) {
    if (node.type === 'text' || (node.type === 'element' && inLine.has(node.tagName))) line.push(node);
    else if (node.type === 'element') {
      endLine();
      const again = after?.tagName === node.tagName && line.length === 0;
      blocks.push(...block(node, again));
      after = again ? undefined : node;
      continue;
    }
    if (node.type !== 'text' || node.value.trim() !== '') after = undefined;
  }
  endLine();
  return blocks;
}

/** @param again the block before is of the same kind: a list after a list has other signs, or it would be one */
function block(node: Element, again: boolean): string[] {
  const { tagName, children } = node;
  if (tagName === 'p') return [paragraph(children)].filter((text) => text !== '');
  if (/^h[1-6]$/.test(tagName)) return [`${'#'.repeat(Number(tagName[1]))} ${lineOf(children)}`];
  if (tagName === 'ul' || tagName === 'ol') return list(node, again ? otherSigns : signs);
  if (tagName === 'blockquote') return [indented(blocksOf(children).join('\n\n'), '> ', '> ')];
  if (tagName === 'pre') return [codeBlock(node)];
  if (tagName === 'table') return [table(node)];
  if (tagName === 'hr') return ['---'];
  return blocksOf(children);
}

const signs = ['-', '.'] as const;
const otherSigns = ['*', ')'] as const;

function list(node: Element, [bullet, dot]: readonly [string, string]): string[] {
  const items = node.children.filter((child): child is Element => child.type === 'element');
  const start = Number(node.properties.start ?? 1);
  const loose = items.some(({ children }) => blocksOf(children).length > 1);
  const written = items.map(({ children }, index) => {
    const sign = node.tagName === 'ol' ? `${start + index}${dot} ` : `${bullet} `;
    return indented(blocksOf(children).join('\n\n'), sign, ' '.repeat(sign.length));
  });
  return written.length === 0 ? [] : [written.join(loose ? '\n\n' : '\n')];
}

/** Lines after the first begin with `rest`; empty ones are left empty but for a sign. */
function indented(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? rest.trimEnd() : rest + line))
    .join('\n');
}

function codeBlock(node: Element): string {
  const code = node.children.find((child): child is Element => child.type === 'element');
  const language = /^language-(.*)/.exec(String((code?.properties.className as string[] | undefined)?.[0] ?? ''))?.[1];
  const text = rawText(node).replace(/\n$/, '');
  const fence = fenceFor(text, 3);
  return `${fence}${language ?? ''}\n${text}\n${fence}`;
}

/** A row of backticks that is longer than any in a text. */
function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}

function table(node: Element): string {
  const rows = elementsNamed(node, 'tr').map((row) =>
    row.children.filter((cell): cell is Element => cell.type === 'element'),
  );
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = ({ children }: Element) => lineOf(children).replace(/\|/g, '\\|');
  return [line(head.map(cell)), line(head.map(alignment)), ...body.map((cells) => line(cells.map(cell)))].join('\n');
}

function alignment(cell: Element): string {
  if (hasClass(cell, 'align-center')) return ':-:';
  return hasClass(cell, 'align-right') ? '--:' : hasClass(cell, 'align-left') ? ':--' : '---';
}

function elementsNamed(node: Element, name: string): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === name ? [child] : elementsNamed(child, name),
  );
}

/** A paragraph: what a line of it begins with is no sign of Markdown's. */
function paragraph(nodes: readonly ElementContent[]): string {
  return inlineOf(nodes)
    .trim()
    .split('\n')
    .map((line) => escapeLineStart(line.trim()))
    .join('\n');
}

function lineOf(nodes: readonly ElementContent[]): string {
  return inlineOf(nodes)
    .replace(/\s*\\?\n\s*/g, ' ')
    .trim();
}

function inlineOf(nodes: readonly ElementContent[]): string {
  return nodes.map(inline).join('');
}

function inline(node: ElementContent): string {
  if (node.type === 'text') return escapeProse(node.value.replace(/[ \t\r\n]+/g, ' '));
  if (node.type !== 'element') return '';
  const { tagName, properties, children } = node;
  if (tagName === 'code' || tagName === 'kbd') return codeSpan(rawText(node));
  if (tagName === 'br') return '\\\n';
  if (tagName === 'img') return `![${escapeProse(String(properties.alt ?? ''))}](${target(properties.src)})`;
  if (tagName === 'input') return properties.type === 'checkbox' ? `[${properties.checked ? 'x' : ' '}] ` : '';
  const inside = inlineOf(children);
  if (tagName === 'a') return `[${inside.trim()}](${target(properties.href)})`;
  if (tagName === 'strong' || tagName === 'b') return marked(inside, '**');
  if (tagName === 'em' || tagName === 'i') return marked(inside, '*');
  return tagName === 'del' ? marked(inside, '~~') : inside;
}

/** The mark goes next to the words: beside a space it would be no mark. */
function marked(inside: string, mark: string): string {
  const words = inside.trim();
  return words === '' ? inside : inside.replace(words, () => mark + words + mark);
}

function codeSpan(text: string): string {
  const oneLine = text.replace(/\n/g, ' ');
  const fence = fenceFor(oneLine, 1);
  const apart = /^`|`$|^ .* $/.test(oneLine) ? ' ' : '';
  return fence + apart + oneLine + apart + fence;
}

function target(address: unknown): string {
  const text = String(address ?? '');
  return /[\s()<>]/.test(text) || text === '' ? `<${text.replace(/[<>\n]/g, encodeURIComponent)}>` : text;
}

function rawText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(rawText).join('') : '';
}

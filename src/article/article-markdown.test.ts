import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { articleMarkdown } from './article-markdown.ts';
import { element } from './vocabulary/element.ts';

const address = 'https://help.example.com/en/wifi/first/';
const parser = unified().use(remarkParse).use(remarkGfm);

/** The Markdown of some elements, and what a reader of Markdown who is not ours makes of it. */
function read(...children: ElementContent[]): { markdown: string; tree: Nodes } {
  const markdown = articleMarkdown({ type: 'root', children }, address);
  return { markdown, tree: parser.parse(markdown) };
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const kinds = (node: Nodes): string[] => ('children' in node ? node.children.map(({ type }) => type) : []);

/** Signs of Markdown and of HTML among letters and digits. */
const signs = fc.constantFrom(...'\\`*_{}[]<>&|~#-+=1.)!a: '.split(''), '&amp;', '1. ', '---', '| a |');
const prose = fc
  .string({ unit: signs, minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/ +/g, ' ').trim())
  .filter((text) => text !== '');

const holders: readonly [string, (text: string) => Element, (tree: Nodes) => Nodes | undefined][] = [
  ['a paragraph', (text) => element('p', {}, text), (tree) => first(tree)],
  ['an item', (text) => element('ul', {}, element('li', {}, text)), (tree) => first(first(first(tree)))],
  ['a quotation', (text) => element('blockquote', {}, element('p', {}, text)), (tree) => first(first(tree))],
];

test.each(holders)(
  'any text in %s means itself, and nothing else',
  (_name, hold, find) => {
    fc.assert(
      fc.property(prose, (text) => {
        const { tree } = read(hold(text));
        expect(kinds(tree)).toHaveLength(1);
        const found = find(tree);
        expect(found?.type).toBe('paragraph');
        expect(kinds(found as Nodes)).toEqual(['text']);
        expect(textOf(found as Nodes)).toBe(text);
      }),
      { numRuns: 300 },
    );
  },
  60_000,
);

test('any text in a cell means itself', () => {
  fc.assert(
    fc.property(prose, prose, (left, right) => {
      const row = (name: 'th' | 'td') => element('tr', {}, element(name, {}, left), element(name, {}, right));
      const { tree } = read(element('table', {}, element('thead', {}, row('th')), element('tbody', {}, row('td'))));
      const rows = (first(tree) as { children: Nodes[] }).children;
      expect(rows.map((line) => ('children' in line ? line.children.map(textOf) : []))).toEqual([
        [left, right],
        [left, right],
      ]);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('any code means itself, backticks in it too', () => {
  const code = fc.string({ unit: signs, minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(code, (text) => {
      const { tree } = read(
        element('p', {}, 'a ', element('code', {}, text)),
        element('pre', {}, element('code', {}, text)),
      );
      expect(kinds(tree)).toEqual(['paragraph', 'code']);
      expect(textOf((tree as { children: Nodes[] }).children[1] as Nodes)).toBe(text);
      expect(textOf(first(tree) as Nodes)).toBe(`a ${text}`);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('two lists, one after the other, stay two', () => {
  const list = (name: 'ul' | 'ol') => element(name, {}, element('li', {}, 'one'), element('li', {}, 'two'));
  expect(read(list('ul'), list('ul'), list('ul')).markdown).toBe('- one\n- two\n\n* one\n* two\n\n- one\n- two\n');
  expect(kinds(read(list('ol'), list('ol')).tree)).toEqual(['list', 'list']);
});

test('links are made whole, a line broken on the page is broken, a picture has its text', () => {
  const { markdown } = read(
    element('p', {}, element('a', { href: '#step-1' }, 'here'), element('br', {}), 'and ', element('em', {}, 'there')),
    element('p', {}, element('img', { src: '/images/a b.png', alt: 'A [router]' })),
  );
  expect(markdown).toBe(
    '[here](https://help.example.com/en/wifi/first/#step-1)\\\nand *there*\n\n![A \\[router\\]](https://help.example.com/images/a%20b.png)\n',
  );
});

function first(node: Nodes | undefined): Nodes | undefined {
  return node && 'children' in node ? node.children[0] : undefined;
}

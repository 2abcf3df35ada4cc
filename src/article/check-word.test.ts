import type { ListItem } from 'mdast';
import { expect, test } from 'vitest';
import { checkWord } from './check-word.ts';
import { completeArticle } from './complete-article.ts';
import { childrenOf, isComponent } from './component-node.ts';
import { parseArticle } from './parse-article.ts';
import { exampleArticle } from './testing/example-article.ts';

const place = { file: 'offline.mdx', language: 'en', topic: 'printers', slug: 'offline' };
const words = Array.from({ length: 256 }, (_, index) => `word-${index}`);

/** The check word of the only step of an article. */
function wordOf(step: string, code = '48217', before = ''): string | undefined {
  const parsed = parseArticle(place, exampleArticle(`${before}<Steps>\n1. ${step}\n</Steps>`, { code })).article;
  if (!parsed) throw new Error('The example is wrong.');
  const { article } = completeArticle(parsed, new Map());
  const steps = article.tree.children.filter((node) => isComponent(node, 'Steps'));
  const item = childrenOf(childrenOf(steps.at(-1) ?? article.tree)[0] ?? article.tree)[0];
  return checkWord(article, item as ListItem, words);
}

test('a check word is always the same', () => {
  // sha256('48217\nstep-1\nTurn it off.') begins with the byte below: printf '48217\nstep-1\nTurn it off.' | sha256sum
  expect(wordOf('Turn it off.')).toBe('word-34');
});

test('a check word changes with what customers see', () => {
  expect(wordOf('Turn it on.')).not.toBe(wordOf('Turn it off.'));
  expect(wordOf('Turn it off.\n\n   <Expect>It is dark.</Expect>')).not.toBe(wordOf('Turn it off.'));
});

test('a check word changes with the code and with the place of the step', () => {
  expect(wordOf('Turn it off.', '48230')).not.toBe(wordOf('Turn it off.'));
  expect(wordOf('Turn it off.', '48217', '<Steps>\n1. A\n</Steps>\n\n')).not.toBe(wordOf('Turn it off.'));
});

test('a check word does not change with what agents say', () => {
  expect(wordOf('Turn it off.\n\n   <Say>Please turn it off.</Say>')).toBe(wordOf('Turn it off.'));
});

test('a check word does not change with emphasis or line breaks', () => {
  expect(wordOf('Turn\n   it **off**.')).toBe(wordOf('Turn it off.'));
});

test('a language without words has no check words', () => {
  const parsed = parseArticle(place, exampleArticle('A')).article;
  if (!parsed) throw new Error('The example is wrong.');
  expect(checkWord(parsed, { type: 'listItem', children: [] }, [])).toBeUndefined();
});

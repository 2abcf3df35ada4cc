import { expect, test } from 'vitest';
import { exampleArticle } from '../../article/testing/example-article.ts';
import { smallContent } from '../../verify/small-content.ts';
import { findIn, findWith, steps } from '../testing/find-with.ts';
import { wayOpen } from './way-open.ts';

const ask = (answer: string) => `<Ask id="now" question="And now?">\n\n${answer}\n\n</Ask>`;

test.each([
  ['steps without an end', steps('Turn it on.'), '11:1'],
  ['an answer that stops', ask('<Answer id="no" label="No">\n\nThen it is broken.\n\n</Answer>'), '12:1'],
  ['a link to somewhere', `${steps('Turn it on.')}\n\n[Read more](https://example.com).`, '11:1'],
  ['a link to the search', `${steps('Turn it on.')}\n\n[Search](/en/search/).`, '11:1'],
  ['a link to a place in the same text', `${steps('Turn it on.')}\n\n[Again](#step-1).`, '11:1'],
  [
    'a person for agents alone',
    `${steps('Turn it on.|<Say>\n\n   Call [us](tel:+33123456789).\n\n   </Say>')}`,
    '11:1',
  ],
  ['steps in an answer', ask(`<Answer id="no" label="No">\n\n${steps('Wait.')}\n\n</Answer>`), '15:1'],
])('%s lead nowhere', async (_, body, place) => {
  expect(await findIn(wayOpen, body)).toMatchObject([{ at: `articles/en/printers/offline.mdx:${place}` }]);
});

const other = (body: string) => ({
  'articles/en/printers/offline.mdx': exampleArticle(`${steps('Turn it on.')}\n\nRead [on](./other.mdx).`),
  'articles/en/printers/other.mdx': exampleArticle(body, { code: '48230' }),
});

test('a way that leads to an article in which nothing helps is open, by a link or by a code', async () => {
  const [found, ...more] = await findWith(wayOpen, other('Ink is a liquid.'));
  expect(more).toEqual([]);
  expect(found).toMatchObject({ at: 'articles/en/printers/offline.mdx:11:1' });
  expect(found?.what).toContain('leads to articles/en/printers/other.mdx');
  const byCode = {
    ...other('Ink is a liquid.'),
    'articles/en/printers/offline.mdx': exampleArticle(ask('<Answer id="no" label="No" code="48230" />')),
  };
  expect(await findWith(wayOpen, byCode)).toMatchObject([{ at: 'articles/en/printers/offline.mdx' }]);
});

test.each([
  ['a person', '<Contact />'],
  ['something to see', steps('Shake it.|<Expect>It prints.</Expect>')],
  ['an address to write to', '[Write to us](mailto:help@example.com)'],
])('a way that leads to an article with %s goes on there', async (_, body) => {
  expect(await findWith(wayOpen, other(body))).toEqual([]);
});

test('a page beside the articles, as one for reaching people is, is an end', async () => {
  const files = {
    'articles/en/printers/offline.mdx': exampleArticle(`${steps('Turn it on.')}\n\n[Talk to us](/en/contact/).`),
    'pages/en/contact.mdx': smallContent['pages/en/contact.mdx'] ?? '',
  };
  expect(await findWith(wayOpen, files)).toEqual([]);
});

test.each([
  ['something to see', steps('Turn it on.|<Expect>It prints.</Expect>')],
  ['a person', `${steps('Turn it on.')}\n\n<Contact />`],
  ['a person behind an answer', `${ask('<Answer id="no" label="No">\n\nSorry.\n\n</Answer>')}\n\n<Contact />`],
  ['a fix', ask('<Answer id="yes" label="Yes" fixed />')],
  ['a number to call', ask('<Answer id="no" label="No">\n\n[Call us](tel:+33123456789).\n\n</Answer>')],
  ['no way at all', 'We are open from nine to five.'],
])('%s is an end', async (_, body) => {
  expect(await findIn(wayOpen, body)).toEqual([]);
});

import { expect, test } from 'vitest';
import { exampleArticle } from '../../article/testing/example-article.ts';
import { findIn, findWith } from '../testing/find-with.ts';
import { companyWord } from './company-word.ts';

test("the customers' word is offered", async () => {
  expect(await findIn(companyWord, 'Restart the CPE. The CPE blinks.')).toMatchObject([
    { marked: 'CPE', remedy: 'Customers say: router.' },
  ]);
  expect(await findIn(companyWord, 'Redémarrez le CPE.', {}, { language: 'fr' })).toMatchObject([{ marked: 'CPE' }]);
  expect(await findIn(companyWord, 'Restart the router.')).toEqual([]);
});

test('agents know the words of the company', async () => {
  expect(await findIn(companyWord, 'Text.\n\n<AgentNote>\n\nOpen an RMA.\n\n</AgentNote>')).toEqual([]);
});

test('a content folder adds words of its own, and words.yaml says what customers type', async () => {
  const found = await findWith(companyWord, {
    'rule-words/en.yaml': 'jargon: {gateway: box}\n',
    'words.yaml': 'en: [telly -> gateway]\n',
    'articles/en/printers/offline.mdx': exampleArticle('The gateway blinks.'),
  });
  expect(found).toMatchObject([{ marked: 'gateway', remedy: 'Customers say: box, telly.' }]);
});

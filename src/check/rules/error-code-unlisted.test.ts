import { expect, test } from 'vitest';
import { exampleArticle } from '../../article/testing/example-article.ts';
import { findIn, findWith } from '../testing/find-with.ts';
import { errorCodeUnlisted } from './error-code-unlisted.ts';
import { errorCodeUnmentioned } from './error-code-unmentioned.ts';

test.each([
  ['en', 'It shows 0x00000709.', '0x00000709'],
  ['en', 'The display says error E-104.', 'E-104'],
  ['fr', "L'écran affiche l'erreur E-104.", 'E-104'],
] as const)('%s: "%s" names a code', async (language, text, marked) => {
  expect(await findIn(errorCodeUnlisted, text, {}, { language })).toMatchObject([{ marked }]);
  expect(await findIn(errorCodeUnlisted, text, { errorCodes: `[${marked}]` }, { language })).toEqual([]);
});

test.each(['Plug in the InkJet 200.', 'Choose WPA2 or USB-30.', 'Call 112.'])('"%s" does not', async (text) => {
  expect(await findIn(errorCodeUnlisted, text)).toEqual([]);
});

test('a code that another article lists is one; a link to that article is as good as listing it', async () => {
  const other = exampleArticle('E-104 means no network.', { code: '48230', errorCodes: '[E-104]' });
  const found = (body: string) =>
    findWith(errorCodeUnlisted, {
      'articles/en/printers/offline.mdx': exampleArticle(body),
      'articles/en/printers/reset.mdx': other,
    });
  expect(await found('It may show E-104.')).toMatchObject([{ marked: 'E-104' }]);
  expect(await found('It may show [E-104](./reset.mdx).')).toEqual([]);
});

test('a code that is listed is named in the text, however it is written', async () => {
  const fields = { errorCodes: '[E-104, SMTP 550]' };
  expect(await findIn(errorCodeUnmentioned, 'SMTP-550 and e104.', fields)).toEqual([]);
  expect(await findIn(errorCodeUnmentioned, 'Only E-104.', fields)).toMatchObject([{ marked: 'SMTP 550' }]);
});

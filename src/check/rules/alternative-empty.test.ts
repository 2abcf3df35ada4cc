import { expect, test } from 'vitest';
import { exampleArticle } from '../../article/testing/example-article.ts';
import { drawing } from '../../site/testing/write-content.ts';
import { findWith } from '../testing/find-with.ts';
import { alternativeEmpty } from './alternative-empty.ts';

const found = (alt: string, language = 'en') =>
  findWith(alternativeEmpty, {
    [`articles/${language}/printers/offline.mdx`]: exampleArticle(`![${alt}](./tray.svg)`),
    [`articles/${language}/printers/tray.svg`]: drawing,
  });

test.each([
  ['screenshot', 'en'],
  ['An image', 'en'],
  ['tray.svg', 'en'],
  ["Capture d'écran", 'fr'],
])('"%s" (%s) says nothing', async (alt, language) => expect(await found(alt, language)).toHaveLength(1));

test.each([
  ['The paper tray, pulled out', 'en'],
  ['Screenshot of the sign-in page', 'en'],
  ['Le bac à papier, ouvert', 'fr'],
])('"%s" (%s) says something', async (alt, language) => expect(await found(alt, language)).toEqual([]));

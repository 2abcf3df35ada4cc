import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readContent } from '../check/read-content.ts';
import { countKeys } from './count-keys.ts';
import { ready } from './desk.ts';
import { test } from './visit.ts';

const { library } = await readContent('content');
const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');

test.for(['en', 'fr'])(
  'every article of the sample is opened with the symptom that it names first, in as few keys as the README says (%s)',
  { timeout: 600_000 },
  async (language, { visit }) => {
    const [, most = '0'] = /no article takes more than (\d+) keys/.exec(readme) ?? [];
    expect(Number(most)).toBeLessThanOrEqual(12);
    const page = await ready(await visit(`/${language}/`, { site: 'desk' }));
    const articles = library.articles.filter((article) => article.language === language);
    const tooMany: string[] = [];
    for (const { frontMatter } of articles) {
      const [symptom = ''] = frontMatter.symptoms;
      const keys = await countKeys(page, symptom, frontMatter.code);
      if (keys === undefined || keys > Number(most)) tooMany.push(`${frontMatter.code} “${symptom}”: ${keys}`);
    }
    expect(tooMany).toEqual([]);
    expect(articles.length).toBeGreaterThanOrEqual(45);
  },
);

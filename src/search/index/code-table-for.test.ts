import { beforeAll, describe, expect, test } from 'vitest';
import type { ArticleSummary } from '../../article/article.ts';
import type { ArticleCode } from '../../article/article-code.ts';
import type { FrontMatter } from '../../article/front-matter.ts';
import type { Library } from '../../article/library.ts';
import { readSite } from '../../site/read-site.ts';
import type { Site } from '../../site/site.ts';
import { codeTableFor, foreignErrors } from './code-table-for.ts';

let site: Site;
beforeAll(async () => {
  site = await readSite('content');
});

describe('the codes of a language', () => {
  test('lead to the article in that language, else to the one there is', () => {
    const library = libraryOf(
      article('en', '48217', 'offline'),
      article('fr', '48217', 'offline'),
      article('en', '48230', 'reset'),
    );
    expect(codeTableFor({ language: 'fr', audience: 'customers' }, library, site)).toEqual([
      ['48217', 'fr offline', '/fr/printers/offline/'],
      ['48230', 'en reset', '/en/printers/reset/'],
    ]);
  });

  test('of a replaced article lead to the one in its place', () => {
    const old = article('en', '48217', 'old', { replacedBy: '48230' as ArticleCode });
    const table = codeTableFor(
      { language: 'en', audience: 'customers' },
      libraryOf(old, article('en', '48230', 'new')),
      site,
    );
    expect(table[0]).toEqual(['48217', 'en new', '/en/printers/new/']);
  });

  test.each([{ audience: 'agents' }, { draft: true }] as const)(
    'are unknown where customers may not know: %o',
    (hidden) => {
      const library = libraryOf(article('en', '48217', 'a', { ...hidden, errorCodes: ['E-1'] }));
      expect(codeTableFor({ language: 'en', audience: 'customers' }, library, site)).toEqual([]);
      expect(foreignErrors({ language: 'fr', audience: 'customers' }, library, site)).toEqual([]);
    },
  );
});

test('the error codes of an article that is not translated are known in the other language', () => {
  const library = libraryOf(
    article('en', '48217', 'a', { errorCodes: ['E-104'] }),
    article('fr', '48217', 'a', { errorCodes: ['E-104'] }),
    article('en', '48230', 'b', { errorCodes: ['E-105'] }),
  );
  expect(foreignErrors({ language: 'fr', audience: 'customers' }, library, site)).toEqual([
    { code: '48230', errorCodes: ['E-105'] },
  ]);
});

function article(language: string, code: string, slug: string, fields: Partial<FrontMatter> = {}): ArticleSummary {
  const frontMatter = { code, title: `${language} ${slug}`, errorCodes: [], audience: 'customers', ...fields };
  return { language, topic: 'printers', slug, frontMatter } as unknown as ArticleSummary;
}

function libraryOf(...articles: ArticleSummary[]): Library {
  return { articles, byCode: Map.groupBy(articles, ({ frontMatter }) => frontMatter.code) } as unknown as Library;
}

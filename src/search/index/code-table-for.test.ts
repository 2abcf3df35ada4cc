import { beforeAll, describe, expect, test } from 'vitest';
import type { ArticleSummary } from '../../article/article.ts';
import type { ArticleCode } from '../../article/article-code.ts';
import type { FrontMatter } from '../../article/front-matter.ts';
import type { Library } from '../../article/library.ts';
import { readSite } from '../../site/read-site.ts';
import type { Site } from '../../site/site.ts';
import { codeTableFor } from './code-table-for.ts';

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
    expect(codeTableFor('fr', library, site).articles).toEqual({
      48217: ['fr offline', '/fr/printers/offline/'],
      48230: ['en reset', '/en/printers/reset/'],
    });
  });

  test('of a replaced article lead to the one in its place, whose error codes alone count', () => {
    const old = article('en', '48217', 'old', { replacedBy: '48230' as ArticleCode, errorCodes: ['E-104'] });
    const table = codeTableFor('en', libraryOf(old, article('en', '48230', 'new', { errorCodes: ['E-105'] })), site);
    expect(table.articles[48217]).toEqual(['en new', '/en/printers/new/']);
    expect(table.errors).toEqual({ e105: ['48230'] });
  });

  test.each([{ audience: 'agents' }, { draft: true }] as const)(
    'are unknown where customers may not know: %o',
    (hidden) => {
      expect(
        codeTableFor('en', libraryOf(article('en', '48217', 'a', { ...hidden, errorCodes: ['E-1'] })), site),
      ).toEqual({
        articles: {},
        errors: {},
      });
    },
  );

  test('have an error code once, however the article spells it', () => {
    const table = codeTableFor('en', libraryOf(article('en', '48217', 'a', { errorCodes: ['E-104', 'e104'] })), site);
    expect(table.errors).toEqual({ e104: ['48217'] });
  });
});

function article(language: string, code: string, slug: string, fields: Partial<FrontMatter> = {}): ArticleSummary {
  const frontMatter = { code, title: `${language} ${slug}`, errorCodes: [], audience: 'customers', ...fields };
  return { language, topic: 'printers', slug, frontMatter } as unknown as ArticleSummary;
}

function libraryOf(...articles: ArticleSummary[]): Library {
  return { articles, byCode: Map.groupBy(articles, ({ frontMatter }) => frontMatter.code) } as unknown as Library;
}

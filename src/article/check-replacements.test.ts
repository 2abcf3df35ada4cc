import { describe, expect, test } from 'vitest';
import { exampleArticle } from './testing/example-article.ts';
import { problemsIn } from './testing/problems-in.ts';

const article = (changed: Record<string, string>) => exampleArticle('Hold the button.', changed);

describe('an article that is replaced', () => {
  test('leads to one that stays', async () => {
    const files = {
      'articles/en/printers/offline.mdx': article({ code: '48217', replacedBy: '48230' }),
      'articles/en/printers/reset.mdx': article({ code: '48230' }),
    };
    expect(await problemsIn(files)).toBe('');
  });

  test('cannot lead on to a third', async () => {
    const files = {
      'articles/en/printers/jam.mdx': article({ code: '92370' }),
      'articles/en/printers/offline.mdx': article({ code: '48217', replacedBy: '48230' }),
      'articles/en/printers/reset.mdx': article({ code: '48230', replacedBy: '92370' }),
    };
    expect(await problemsIn(files)).toContain('KB045');
    expect(await problemsIn(files)).toContain('Write  replacedBy: 92370');
  });

  test('cannot lead to one that leads back', async () => {
    const files = {
      'articles/en/printers/offline.mdx': article({ code: '48217', replacedBy: '48230' }),
      'articles/en/printers/reset.mdx': article({ code: '48230', replacedBy: '48217' }),
    };
    expect(await problemsIn(files)).toContain('they lead to one another');
  });
});

describe('an old address', () => {
  test.each([
    ['/en/printers/', 'the topic "printers"'],
    ['/en/search', 'the site itself'],
    ['/fr/', 'the home page'],
    ['/48217/', 'offline.mdx'],
    ['/en/printers/reset/', 'reset.mdx'],
  ])('%s cannot be taken from %s', async (old, owner) => {
    const found = await problemsIn({
      'articles/en/printers/offline.mdx': article({ code: '48217', redirectFrom: `[${old}]` }),
      'articles/en/printers/reset.mdx': article({ code: '48230' }),
    });
    expect(found).toContain(`The old address ${old} is taken by `);
    expect(found).toContain(owner);
  });
});

import { describe, expect, test } from 'vitest';
import { exampleArticle } from './testing/example-article.ts';
import { problemsOf } from './testing/problems-of.ts';

describe('a link', () => {
  test.each([
    '[a](https://example.com/a?b=c#d)',
    '[a](http://example.com)',
    '[a](mailto:help@example.com)',
    '[a](tel:+33123456789)',
    '[a](sms:12345)',
    '[a](#step-1)',
    '[a](/en/contact/)',
    '[a](/48217)',
    '[a](../wifi/restart-router.mdx)',
    '[a][b]\n\n[b]: https://example.com',
    'https://example.com, www.example.com and help@example.com',
    'Ratio 3:4, and javascript: as a word.',
    '`[a](javascript:x)`',
  ])('may lead there: %s', (body) => expect(problemsOf(exampleArticle(body))).toBe(''));

  test.each([
    '[a](javascript:alert)',
    '[a](JaVaScRiPt:alert)',
    '[a](javascript&colon;alert)',
    '[a](&#106;avascript:alert)',
    '[a](&#x6A;avascript&#58;alert)',
    '[a](java&Tab;script:alert)',
    '[a](<java\tscript:alert>)',
    '[a](<java&NewLine;script:alert>)',
    '[a](<\u0001javascript:alert>)',
    '[a](<&#1; javascript:alert>)',
    '[a](<&nbsp;javascript:alert>)',
    '[a](vbscript:alert)',
    '[a](data:text/html,x)',
    '[a](DATA:text/html;base64,x)',
    '[a](file:///etc/passwd)',
    '[a](blob:https://example.com/x)',
    '[a](//example.com)',
    '[a](/&#47;example.com)',
    '[a](</\t/example.com>)',
    '[a](<https://exam\tple.com>)',
    '[a](/\\\\example.com)',
    '[a](\\\\\\\\example.com)',
    '[a](https:\\\\\\\\example.com)',
    '[a][b]\n\n[b]: javascript:alert',
    '[b]\n\n[B]: javascript:alert',
    '[a](<javascript:alert> "title")',
    '**[*a*](javascript:alert)**',
    '[![A tray](./tray.svg)](javascript:alert)',
    '| a |\n| - |\n| [b](javascript:alert) |',
    'A[^1]\n\n[^1]: [b](javascript:alert)',
    '<AgentNote>\n\n[a](javascript:alert)\n\n</AgentNote>',
  ])('may not lead there: %s', (body) => {
    expect(problemsOf(exampleArticle(body)).match(/KB031 {2}link-unsafe/g)).toHaveLength(1);
  });

  test.each(['<javascript:alert>', '<https://example.com>', '<a href="javascript:alert">b</a>'])(
    'is not written like this: %s',
    (body) => expect(problemsOf(exampleArticle(body))).toMatch(/^offline\.mdx:10:1 {2}error {2}KB0(03|25)/),
  );

  test('is refused with its reason, at its place', () => {
    expect(
      problemsOf(exampleArticle('See [a](javascript:x).\n\nSee [b](//example.com).\n\nSee [c](a\\\\b).')),
    ).toMatchInlineSnapshot(`
      "offline.mdx:10:5  error  KB031  link-unsafe
        A link cannot begin with "javascript:".
        Use https:, mailto:, tel:, a file such as ../wifi/restart-router.mdx, or a path of this site.
      offline.mdx:12:5  error  KB031  link-unsafe
        A link must say in full where it leads: https://…
        Use https:, mailto:, tel:, a file such as ../wifi/restart-router.mdx, or a path of this site.
      offline.mdx:14:5  error  KB031  link-unsafe
        A link cannot hold a backslash.
        Use https:, mailto:, tel:, a file such as ../wifi/restart-router.mdx, or a path of this site."
    `);
  });

  test('is refused where it is used, not where its address is defined', () => {
    expect(problemsOf(exampleArticle('One [a][x].\n\nTwo [b][x].\n\n[x]: javascript:x')).match(/mdx:\d+:\d+/g)).toEqual(
      ['mdx:10:5', 'mdx:12:5'],
    );
  });
});

describe('a picture', () => {
  test.each([
    '![A](https://example.com/a.png)',
    '![A](//example.com/a.png)',
    '![A](data:image/png;base64,AAAA)',
    '![A](javascript:x)',
    '![A][b]\n\n[b]: https://example.com/a.png',
  ])('must stand beside the article: %s', (body) => {
    expect(problemsOf(exampleArticle(body))).toContain(
      'KB031  link-unsafe\n  A picture must stand beside the article: pages load nothing from elsewhere.',
    );
  });
});

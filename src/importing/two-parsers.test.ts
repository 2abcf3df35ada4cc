import { describe, expect, test } from 'vitest';
import { compareParsers } from '../article/testing/compare-parsers.ts';
import { importContent } from './import-content.ts';
import { readSourceFrom } from './source/read-source-from.ts';
import { prepareImport } from './testing/write-import.ts';

const corpus = process.env.FIRSTFIX_CORPUS;

describe('an article that was brought over is read the same by both parsers', () => {
  test.each([
    ['what looks like code', 'export const a = 1\n\nimport b\n\n{c} <d> a < b && c > d\n'],
    ['signs of Markdown', 'snake_case_name * 2 * 3 ~~ 1~2 [x] (y) ![z] | a | b | \\ # no heading\n'],
    ['addresses', 'www.example.com, me@example.com, https://example.com/a_b_c(d) and <https://example.com/{e}>\n'],
    [
      'lists in lists with code',
      '1. Do it.\n\n   ```sh\n   a | b <c>\n   ```\n\n   - one\n     1. two\n2. Do that.\n\n   > **Note:** Wait.\n',
    ],
    ['tables', '| a | b |\n|---|---|\n| `x|y` | <br>c {d} |\n'],
    ['HTML', '<p>a<br>b <b>c</b><i>d</i></p><table><tr><td><ul><li>e</ul></table>\n'],
    ['emphasis beside letters', 'a**b**c *d*e _f_ **g:**h\n'],
  ])('with %s', async (_, body) => {
    const { files } = await (await prepareImport({ 'a.md': `# Title\n\n${body}` })).run();
    expect(compareParsers(files['articles/en/general/a.mdx'] ?? '')).toBe('');
  });

  test.skipIf(corpus === undefined)(
    'in a whole knowledge base (set FIRSTFIX_CORPUS to a folder of Markdown; without it this is passed over)',
    { timeout: 600_000 },
    async () => {
      const { content, read } = await prepareImport({});
      const { realDisk } = await import('./write/write-disk.ts');
      const options = { from: corpus ?? '', owner: 'support', force: false, today: '2026-11-22' };
      await importContent(realDisk, content, await readSourceFrom(corpus, 'en'), options);
      const articles = Object.entries(await read()).filter(([file]) => file.endsWith('.mdx'));
      expect(articles.length).toBeGreaterThan(0);
      const different = articles.flatMap(([file, text]) =>
        compareParsers(text) === '' ? [] : [`${file}\n${compareParsers(text)}`],
      );
      expect(different).toEqual([]);
    },
  );
});

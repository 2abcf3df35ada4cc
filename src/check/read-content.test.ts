import { expect, test } from 'vitest';
import { exampleArticle } from '../article/testing/example-article.ts';
import { formatProblem } from '../problem/format-problem.ts';
import { writeContent } from '../site/testing/write-content.ts';
import { inspectContent } from './read-content.ts';
import { rules } from './rules.ts';

test('what is wrong in settings, words and articles comes out in one run, once each', async () => {
  const contentDir = await writeContent({
    'words.yaml': 'en:\n  - router\nfr: []\n',
    'articles/en/printers/empty.mdx': '',
  });
  const { problems } = await inspectContent(contentDir);
  const found = problems.map((problem) => formatProblem(problem).split('\n')[0]?.replace(contentDir, 'content'));
  expect(found).toEqual([
    'content/words.yaml:2:5  error  SET020  words-entry',
    'content/articles/en/printers/empty.mdx:1:1  error  KB002  file-empty',
  ]);
});

test('entries of words.yaml that find nothing, and entries that collide, are told', async () => {
  const contentDir = await writeContent({
    'words.yaml': 'en:\n  - zither = dulcimer\n  - gizmo -> printer\n  - gizmo -> zither\n',
    'articles/en/printers/offline.mdx': exampleArticle('The printer is fine.'),
    'articles/fr/printers/offline.mdx': exampleArticle('The printer is fine.'),
  });
  const { problems } = await inspectContent(contentDir, { rules: () => rules, today: '2026-11-22' });
  const found = problems.map(({ line, severity, name }) => [line, severity, name]);
  expect(found).toEqual(
    expect.arrayContaining([
      [2, 'warning', 'words-unused'],
      [4, 'warning', 'words-unused'],
      [4, 'warning', 'words-collide'],
    ]),
  );
});

import { expect, test } from 'vitest';
import { formatProblem } from '../problem/format-problem.ts';
import { writeContent } from '../site/testing/write-content.ts';
import { inspectContent } from './read-content.ts';

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

import { execFileSync } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exampleArticle } from '../../article/testing/example-article.ts';
import { writeContent } from '../../site/testing/write-content.ts';
import { parseCodeHistory } from './code-history.ts';
import { readChangedDays } from './read-changed-days.ts';
import { readChangedFiles } from './read-changed-files.ts';
import { readCodeHistory } from './read-code-history.ts';

const article = (code: string, body = 'Text that stays the same, so that git knows the file again.') =>
  exampleArticle(body, { code });

async function repository() {
  const contentDir = await writeContent({
    'articles/en/printers/offline.mdx': article('48217'),
    'articles/en/printers/reset.mdx': article('48230'),
    'articles/en/wifi/café.mdx': article('99762'),
  });
  let day = '2026-01-02T12:00:00Z';
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: contentDir,
      stdio: 'pipe',
      env: { ...process.env, GIT_COMMITTER_DATE: day, TZ: 'UTC' },
    });
  const commit = (on = day) => {
    day = on;
    git('add', '-A');
    git('commit', '-qm', 'A commit');
  };
  git('init', '-q', '-b', 'main');
  commit();
  return { contentDir, git, commit, at: (name: string) => path.join(contentDir, name) };
}

test('codes that were changed or deleted are remembered, committed or not', async () => {
  const { contentDir, commit, at } = await repository();
  await writeFile(at('articles/en/printers/offline.mdx'), article('36931'));
  await rm(at('articles/en/printers/reset.mdx'));
  commit();
  await rm(at('articles/en/wifi/café.mdx'));
  expect(await readCodeHistory(contentDir)).toEqual([
    { code: '48217', path: 'articles/en/printers/offline.mdx', deleted: false },
    { code: '48230', path: 'articles/en/printers/reset.mdx', deleted: true },
    { code: '99762', path: 'articles/en/wifi/café.mdx', deleted: true },
  ]);
});

test('a file that was renamed keeps its code', async () => {
  const { contentDir, commit, at } = await repository();
  await rename(at('articles/en/printers/reset.mdx'), at('articles/en/wifi/reset.mdx'));
  commit();
  expect(await readCodeHistory(contentDir)).toEqual([]);
});

test('outside git there is no history', async () => {
  expect(await readCodeHistory(await writeContent({}))).toBeUndefined();
});

test('a code in the text is not the code of the article', () => {
  const diff = '--- a/articles/en/a/b.mdx\n+++ b/articles/en/a/b.mdx\n-The code: 48217\n-code: 4821\n-  code: 48217\n';
  expect(parseCodeHistory(diff)).toEqual([]);
});

test('what differs from the last commit, or from where the branch began, is what git says', async () => {
  const { contentDir, git, commit, at } = await repository();
  git('switch', '-qc', 'branch');
  await writeFile(at('articles/en/printers/reset.mdx'), article('48230', 'Other text.'));
  commit();
  await writeFile(at('articles/en/wifi/new.mdx'), article('57620'));
  expect(await readChangedFiles(contentDir)).toEqual(new Set([at('articles/en/wifi/new.mdx')]));
  expect(await readChangedFiles(contentDir, 'main')).toEqual(
    new Set([at('articles/en/printers/reset.mdx'), at('articles/en/wifi/new.mdx')]),
  );
});

test('who asks where there is no git, or names no branch, is told', async () => {
  await expect(readChangedFiles(await writeContent({}))).rejects.toThrow('is not in git');
  const { contentDir } = await repository();
  await expect(readChangedFiles(contentDir, 'nothing')).rejects.toThrow('git knows no "nothing"');
});

test('an article has the day of the last commit that changed it, and none while it is being changed', async () => {
  const { contentDir, commit, at } = await repository();
  await writeFile(at('articles/en/printers/reset.mdx'), article('48230', 'Other text.'));
  commit('2031-05-06T12:00:00Z');
  await writeFile(at('articles/en/wifi/café.mdx'), article('99762', 'Being written.'));
  expect(await readChangedDays(contentDir)).toEqual(
    new Map([
      [at('articles/en/printers/offline.mdx'), '2026-01-02'],
      [at('articles/en/printers/reset.mdx'), '2031-05-06'],
    ]),
  );
  expect(await readChangedDays(await writeContent({}))).toBeUndefined();
});

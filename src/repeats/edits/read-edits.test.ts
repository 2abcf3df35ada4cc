import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readKnownArticles } from '../read-known-articles.ts';
import { testFolder } from '../write-test-log.ts';
import { readEdits } from './read-edits.ts';
import { type TestRepository, testArticle, testRepository } from './write-test-repository.ts';

vi.setConfig({ testTimeout: 60_000 });

const en = 'articles/en/printers/offline.mdx';
const fr = 'articles/fr/printers/offline.mdx';
const other = 'articles/en/printers/reset.mdx';
const article = (text: string, more?: string) => testArticle('48217', text, more);

async function editsOf({ content }: Pick<TestRepository, 'content'>, codes = ['48217'], from = '2026-01-01') {
  return readEdits(content, await readKnownArticles(content), {
    codes: new Set(codes),
    fromUtcSeconds: Date.parse(from) / 1000,
    toUtcSeconds: Date.parse('2026-12-31') / 1000,
  });
}

/** When each edit went live, and in which languages. */
async function said(repository: TestRepository) {
  const { edits, notes } = await editsOf(repository);
  expect(notes).toEqual([]);
  return edits.map(({ liveUtcSeconds, languages }) => `${moment(liveUtcSeconds)} ${languages.join(' ')}`);
}

function moment(utcSeconds: number): string {
  return new Date(utcSeconds * 1000).toISOString().slice(0, 16);
}

describe('an article in git', () => {
  test('has an edit for each commit that changed its text, live since it was committed, in whatever zone', async () => {
    const repository = await testRepository();
    repository.commit('2026-01-05T10:00:00Z', { [en]: article('One.'), [other]: testArticle('48230', 'Reset.') });
    const second = repository.commit('2026-03-05T09:30:00+05:30', { [en]: article('Two.') });
    repository.commit('2026-03-20T10:00:00Z', { [other]: testArticle('48230', 'Reset it.') });
    const third = repository.commit('2026-05-03T12:00:00-02:00', { [en]: article('Three.') });
    const { edits } = await editsOf(repository);
    expect(edits.map(({ commit, liveUtcSeconds }) => [commit, moment(liveUtcSeconds)])).toEqual([
      [second, '2026-03-05T04:00'],
      [third, '2026-05-03T14:00'],
    ]);
    expect(edits.every(({ partial }) => !partial)).toBe(true);
  });

  test('other white space, other Markdown for the same, and front matter that instructs nobody are no edits', async () => {
    const repository = await testRepository();
    repository.commit('2026-01-05T10:00:00Z', { [en]: article('Turn it off,\nand *on* again.\n\n- one\n- two') });
    repository.commit('2026-02-05T10:00:00Z', { [en]: article('Turn it off, and _on_\nagain.\n\n* one\n* two') });
    repository.commit('2026-02-15T10:00:00Z', {
      [en]: article('Turn it off, and _on_\nagain.\n\n* one\n* two', 'owner: printing-team\n'),
    });
    repository.commit('2026-03-05T10:00:00Z', { [en]: article('Turn it off, and _on_ again.\n\n* one\n* three') });
    expect(await said(repository)).toEqual(['2026-03-05T10:00 en']);
  });

  test('where a step leads is text too, and so is what one needs', async () => {
    const repository = await testRepository();
    const leading = (code: string) => `<Steps>\n1. Wait.\n\n   <IfNot code="${code}" />\n</Steps>`;
    repository.commit('2026-01-05T10:00:00Z', { [en]: article(leading('48230')) });
    repository.commit('2026-02-05T10:00:00Z', { [en]: article(leading('92370')) });
    repository.commit('2026-03-05T10:00:00Z', { [en]: article(leading('92370'), 'needs: [a paper clip]\n') });
    expect(await said(repository)).toEqual(['2026-02-05T10:00 en', '2026-03-05T10:00 en']);
  });

  test('commits a few hours apart are one edit, the last; one taken back is none', async () => {
    const repository = await testRepository();
    repository.commit('2026-01-05T10:00:00Z', { [en]: article('One.') });
    repository.commit('2026-02-05T10:00:00Z', { [en]: article('Two') });
    repository.commit('2026-02-05T15:59:00Z', { [en]: article('Two.') });
    repository.commit('2026-03-05T10:00:00Z', { [en]: article('Three.') });
    repository.commit('2026-03-05T11:00:00Z', { [en]: article('Two.') });
    repository.commit('2026-04-05T10:00:00Z', { [en]: article('Four') });
    repository.commit('2026-04-05T16:00:00Z', { [en]: article('Four.') });
    expect(await said(repository)).toEqual(['2026-02-05T15:59 en', '2026-04-05T10:00 en', '2026-04-05T16:00 en']);
  });

  test('keeps its history through a new name and a new topic', async () => {
    const repository = await testRepository();
    const long = (text: string) => article(`${text}\n\nThe printer has lost its address. Nothing is broken.`);
    const [renamed, moved] = ['articles/en/printers/away.mdx', 'articles/en/network/away.mdx'];
    repository.commit('2026-01-05T10:00:00Z', { [en]: long('One.') });
    repository.commit('2026-02-05T10:00:00Z', { [en]: long('Two.') });
    repository.commit('2026-03-05T10:00:00Z', { [en]: undefined, [renamed]: long('Two.') });
    repository.commit('2026-04-05T10:00:00Z', { [renamed]: undefined, [moved]: long('Three.') });
    // Another article takes the place that has become free.
    repository.commit('2026-05-05T10:00:00Z', { [en]: testArticle('48230', 'Reset.') });
    expect(await said(repository)).toEqual(['2026-02-05T10:00 en', '2026-04-05T10:00 en']);
  });

  test('a file deleted and written anew begins anew', async () => {
    const repository = await testRepository();
    repository.commit('2026-01-05T10:00:00Z', { [en]: article('One.') });
    repository.commit('2026-02-05T10:00:00Z', { [en]: article('Two.') });
    repository.commit('2026-03-05T10:00:00Z', { [en]: undefined });
    repository.commit('2026-04-05T10:00:00Z', { [en]: article('Quite another.') });
    repository.commit('2026-05-05T10:00:00Z', { [en]: article('Quite another one.') });
    expect(await said(repository)).toEqual(['2026-05-05T10:00 en']);
  });

  test('an edit in one of two languages names it; both at once are one edit', async () => {
    const repository = await testRepository();
    repository.commit('2026-01-05T10:00:00Z', { [en]: article('One.'), [fr]: article('Un.') });
    repository.commit('2026-02-05T10:00:00Z', { [fr]: article('Deux.') });
    repository.commit('2026-03-05T10:00:00Z', { [en]: article('Three.'), [fr]: article('Trois.') });
    expect(await said(repository)).toEqual(['2026-02-05T10:00 fr', '2026-03-05T10:00 en fr']);
    expect((await editsOf(repository)).edits.map(({ partial }) => partial)).toEqual([true, false]);
  });

  test('what was written on a branch is live when it was merged, not when it was written', async () => {
    const repository = await testRepository();
    repository.commit('2026-01-05T10:00:00Z', { [en]: article('One.'), [other]: testArticle('48230', 'Reset.') });
    repository.git('checkout', '--quiet', '-b', 'better');
    repository.commit('2026-02-05T10:00:00Z', { [en]: article('Two.') });
    repository.commit('2026-02-15T10:00:00Z', { [en]: article('Three.') });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('2026-03-05T10:00:00Z', { [other]: testArticle('48230', 'Reset it.') });
    repository.git('merge', '--quiet', '--no-commit', '--no-ff', 'better');
    repository.commit('2026-04-05T10:00:00Z');
    expect(await said(repository)).toEqual(['2026-04-05T10:00 en']);
  });

  test('edits outside of the time of the log are not given', async () => {
    const repository = await testRepository();
    repository.commit('2025-01-05T10:00:00Z', { [en]: article('One.') });
    repository.commit('2025-02-05T10:00:00Z', { [en]: article('Two.') });
    repository.commit('2026-02-05T10:00:00Z', { [en]: article('Three.') });
    repository.commit('2027-02-05T10:00:00Z', { [en]: article('Four.') });
    expect(await said(repository)).toEqual(['2026-02-05T10:00 en']);
  });
});

describe('where there is no history, that is said', () => {
  const files = { [en]: article('One.') };

  test('a clone that was cut off', async () => {
    const repository = await testRepository();
    repository.commit('2026-01-05T10:00:00Z', files);
    repository.commit('2026-02-05T10:00:00Z', { [en]: article('Two.') });
    repository.commit('2026-03-05T10:00:00Z', { [en]: article('Three.') });
    const clone = path.join(await testFolder(), 'clone');
    repository.git('clone', '--quiet', '--depth', '2', `file://${repository.folder}`, clone);
    const { edits, notes } = await editsOf({ content: path.join(clone, 'content') });
    expect(edits.map(({ liveUtcSeconds }) => moment(liveUtcSeconds))).toEqual(['2026-03-05T10:00']);
    expect(notes).toEqual([
      'The git history is cut off before 2026-02-05 (a shallow clone): edits before it are not seen. git fetch --unshallow gets them.',
    ]);
    expect((await editsOf({ content: path.join(clone, 'content') }, ['48217'], '2026-02-20')).notes).toEqual([]);
  });

  test('a clone that lacks earlier texts fetches none, and takes every commit for an edit', async () => {
    const repository = await testRepository();
    repository.commit('2026-01-05T10:00:00Z', files);
    repository.commit('2026-02-05T10:00:00Z', { [en]: article('One.', 'owner: printing-team\n') });
    repository.commit('2026-03-05T10:00:00Z', { [en]: article('Two.') });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = path.join(await testFolder(), 'clone');
    repository.git('clone', '--quiet', '--filter', 'blob:none', `file://${repository.folder}`, clone);
    const { edits, notes } = await editsOf({ content: path.join(clone, 'content') });
    expect(edits.map(({ liveUtcSeconds }) => moment(liveUtcSeconds))).toEqual(['2026-02-05T10:00', '2026-03-05T10:00']);
    expect(notes).toEqual([
      'Some earlier texts of articles are not in this clone (a partial one): there every commit counts as an edit.',
    ]);
  });

  test('a folder that is in no repository, and one that is in no commit', async () => {
    const repository = await testRepository();
    repository.write(files);
    expect((await editsOf(repository)).notes).toEqual([
      'The articles are in no commit yet, so edits of articles are not looked at.',
    ]);
    const { folder, content } = repository;
    spawnSync('rm', ['-rf', path.join(folder, '.git')]);
    expect(await editsOf({ content })).toEqual({
      edits: [],
      notes: [
        'The content folder is in no git repository that git would read (try git status there), so edits of articles are not looked at.',
      ],
    });
  });

  test('a machine without git', async () => {
    const repository = await testRepository();
    repository.commit('2026-01-05T10:00:00Z', files);
    const where = process.env.PATH;
    process.env.PATH = '/nowhere';
    try {
      expect((await editsOf(repository)).notes).toEqual([
        'There is no git on this machine, so edits of articles are not looked at.',
      ]);
    } finally {
      process.env.PATH = where;
    }
  });
});

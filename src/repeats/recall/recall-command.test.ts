import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { UsageError } from '../../command/usage-error.ts';
import { type TestRepository, testArticle, testRepository } from '../edits/write-test-repository.ts';
import { type ContentArticle, readKnownArticles } from '../read-known-articles.ts';
import { knownArticleNamed } from './known-article-named.ts';
import { readCorrection } from './read-correction.ts';
import { type RecallInput, recallContacts } from './recall-contacts.ts';

const script = path.resolve(import.meta.dirname, '../../../scripts/recall.ts');
const en = 'articles/en/printers/offline.mdx';
vi.setConfig({ testTimeout: 60_000 });

const columns = 'contact_id,customer_id,opened_at,direction,articles';

let repository: TestRepository;
let commits: Readonly<Record<'begun' | 'faulty' | 'reviewed' | 'corrected' | 'other', string>>;

beforeEach(async () => {
  repository = await testRepository();
  const write = (moment: string, text: string, more?: string) =>
    repository.commit(moment, { [en]: testArticle('48217', text, more) });
  commits = {
    begun: write('2026-01-01T10:00:00Z', 'Hold the button for 5 seconds.'),
    faulty: write('2026-02-01T10:00:00Z', 'Hold the button for 50 seconds.'),
    reviewed: write('2026-02-10T10:00:00Z', 'Hold the button for 50 seconds.', 'owner: printing-team\n'),
    corrected: write('2026-03-01T12:00:00+02:00', 'Hold the button for 15 seconds.'),
    other: repository.commit('2026-04-01T10:00:00Z', {
      'articles/en/printers/reset.mdx': testArticle('48230', 'Reset.'),
    }),
  };
  writeLog([
    'early,ann,2026-01-15T10:00:00Z,in,48217',
    'bob-1,bob,2026-02-15T10:00:00Z,in,/en/printers/offline/',
    'cy-1,cy,2026-02-20T10:00:00Z,in,48 21 7',
    'dee-1,dee,2026-02-28T10:00:00Z,out,48230; 48217#2',
    'last,eve,2026-03-01T09:59:59Z,in,48217',
    'first-after,fay,2026-03-01T10:00:00Z,in,48217',
    'cy-2,cy,2026-03-05T10:00:00Z,in,48217',
    'none,gus,2026-02-15T10:00:00Z,in,48230',
  ]);
});

function writeLog(rows: readonly string[]) {
  writeFileSync(path.join(repository.folder, 'log.csv'), [columns, ...rows].join('\n'));
}

function recall(...args: readonly string[]) {
  const done = spawnSync(process.execPath, [script, '--log', 'log.csv', ...args], {
    cwd: repository.folder,
    encoding: 'utf8',
  });
  return { exit: done.status, out: done.stdout, err: done.stderr };
}

describe('npm run recall', () => {
  test('lists contacts that were given the text before a correction, newest first, but those who had it since', () => {
    const { exit, out, err } = recall('--code', '48217', '--until', commits.corrected.slice(0, 8));
    expect(exit).toBe(0);
    expect(out).toBe('last\ndee-1\nbob-1\nearly\n');
    expect(err.replaceAll(commits.corrected.slice(0, 10), 'COMMIT')).toMatchInlineSnapshot(`
      "4 contacts were given article 48 21 7 (Printer offline) before commit COMMIT went live (2026-03-01T10:00:00Z): 2026-01-15 to 2026-03-01.
      1 more is left out: the customer was given the corrected text later.
      "
    `);
  });

  test('--since leaves out those who had the text before the fault; --json says it to programs', () => {
    const { out, exit } = recall(
      '--code',
      '48 21 7',
      '--since',
      commits.faulty,
      '--until',
      commits.corrected,
      '--json',
    );
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({
      schemaVersion: 1,
      code: '48217',
      until: commits.corrected,
      liveSince: '2026-03-01T10:00:00Z',
      since: commits.faulty,
      contacts: ['last', 'dee-1', 'bob-1'],
      hadCorrection: 1,
    });
  });

  test('a customer who is nobody has not had the correction because another nobody has', () => {
    writeLog(['a,guest,2026-02-15T10:00:00Z,in,48217', 'b,guest,2026-03-15T10:00:00Z,in,48217']);
    expect(recall('--code', '48217', '--until', commits.corrected).out).toBe('a\n');
  });

  test('a correction on a branch is live from its merge on', () => {
    repository.git('checkout', '--quiet', '-b', 'better');
    const written = repository.commit('2026-05-01T10:00:00Z', {
      [en]: testArticle('48217', 'Hold it for 16 seconds.'),
    });
    repository.git('checkout', '--quiet', 'main');
    writeLog(['a,ann,2026-05-15T10:00:00Z,in,48217', 'b,bob,2026-06-15T10:00:00Z,in,48217']);
    const notLive = recall('--code', '48217', '--until', written);
    expect([notLive.exit, notLive.err]).toEqual([
      2,
      expect.stringContaining('is no part of the branch that is checked out'),
    ]);
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'better');
    const merge = repository.commit('2026-06-01T10:00:00Z');
    expect(recall('--code', '48217', '--until', written)).toMatchObject({ exit: 0, out: 'a\n' });
    expect(recall('--code', '48217', '--until', merge)).toMatchObject({ exit: 0, out: 'a\n' });
  });

  test('nobody to call is said, and is no failure', () => {
    writeLog(['a,ann,2026-05-15T10:00:00Z,in,48217']);
    const { exit, out, err } = recall('--code', '48217', '--until', commits.corrected);
    expect([exit, out]).toEqual([0, '']);
    expect(err).toMatch(/^No contact to call back was given article 48 21 7 \(Printer offline\) before commit/);
  });
});

describe('what cannot be meant is said in a sentence', () => {
  const corrected = () => commits.corrected;

  test.each([
    [[], 'Name the article: --code 48217'],
    [['--code', '48217'], 'Name the commit that corrected it: --until 3f9c2ab'],
    [['--code', '48217', '--until', 'deadbeef'], '--until deadbeef: there is no such commit'],
  ])('wrong usage %j exits with 2', (args, message) => {
    const { exit, out, err } = recall(...args);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  test.each([
    ['48218', "--code 48218 is no article's code: its check digit does not fit, so a digit is wrong."],
    ['482', "--code 482 is no article's code: a code has 5 to 7 digits, as 48217."],
    ['92370', '--code 92370: no article has the code 92 37 0.'],
  ])('the code %s', async (typed, message) => {
    const known = await readKnownArticles(repository.content);
    expect(() => knownArticleNamed(typed, known)).toThrow(new UsageError(message));
  });

  test.each([
    ['of another article', () => commits.other, 'does not change article 48 21 7. Its last changes: '],
    ['that began the article', () => commits.begun, 'does not change article 48 21 7. Its last changes: '],
    ['that changed nothing to be seen', () => commits.reviewed, 'does not change what readers of article 48 21 7 see.'],
    ['that looks like an option', () => '--all', 'there is no such commit'],
  ])('a commit %s', async (_, commit, message) => {
    await expect(correctionBy(commit())).rejects.toThrow(message);
  });

  test('a fault that came after its correction', async () => {
    const [until, since] = [await correctionBy(commits.faulty), await correctionBy(commits.corrected)];
    await expect(recallContacts({ until, since } as RecallInput)).rejects.toThrow('must have gone live before');
  });

  test('content that is not in git', async () => {
    rmSync(path.join(repository.folder, '.git'), { recursive: true });
    await expect(correctionBy(corrected())).rejects.toThrow('so nothing tells when a text was live.');
  });
});

async function correctionBy(commit: string) {
  const [article] = await readKnownArticles(repository.content);
  return readCorrection(repository.content, article as ContentArticle, '--until', commit);
}

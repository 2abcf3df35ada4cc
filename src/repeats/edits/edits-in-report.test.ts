import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { analyseSampleLog } from '../analyse-sample-log.ts';
import { parseAnalysisOptions } from '../options/parse-analysis-options.ts';
import { readKnownArticles } from '../read-known-articles.ts';
import { seededRandom } from '../simulate/random.ts';
import { csvOf, writeTestLog } from '../write-test-log.ts';
import { readEdits } from './read-edits.ts';
import { testArticle, testRepository } from './write-test-repository.ts';

vi.setConfig({ testTimeout: 60_000 });

const columns = ['contact_id', 'customer_id', 'opened_at', 'topic', 'articles'];
const [printer, reset, router] = ['48217', '48230', '92370'] as const;
const edited = Date.parse('2026-05-03T09:00:00Z');

/**
 * Half a year of contacts, one every two hours, about three articles. One contact in five comes back, two in five where the
 * printer's article was given before its edit.
 *
 * @param share of contacts that the printer's article is given in
 */
function contacts(share: number): string[][] {
  const random = seededRandom(11);
  return Array.from({ length: 12 * 181 }, (_, index) => {
    const opened = Date.UTC(2026, 0, 1) + index * 7_200_000;
    const code = random.chance(share) ? printer : random.chance(0.5) ? reset : router;
    const comesBack = random.chance(code === printer && opened < edited ? 0.4 : 0.2);
    const again = new Date(opened + 86_400_000 + random.below(72) * 3_600_000).toISOString();
    const row = (id: string, moment: string, given: string) => [id, `customer ${index}`, moment, 'printers', given];
    const first = row(`a${index}`, new Date(opened).toISOString(), code);
    return comesBack ? [first, row(`b${index}`, again, '')] : [first];
  }).flat();
}

async function report(share: number, commits: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const repository = await testRepository();
  repository.commit('2025-12-01T10:00:00Z', {
    'articles/en/printers/offline.mdx': testArticle(printer, 'One.'),
    'articles/fr/printers/offline.mdx': testArticle(printer, 'Un.'),
    'articles/en/printers/reset.mdx': testArticle(reset, 'One.'),
    'articles/en/wifi/router.mdx': testArticle(router, 'One.'),
  });
  for (const [moment, files] of Object.entries(commits)) repository.commit(moment, files);
  const known = await readKnownArticles(repository.content);
  const result = await analyseSampleLog([await writeTestLog(csvOf(columns, contacts(share)))], {
    known,
    options: parseAnalysisOptions({}),
    findEdits: (search) => readEdits(repository.content, known, search),
  });
  // Every customer is called customer and a number.
  expect(JSON.stringify(result)).not.toMatch(/customer \d/);
  return (code: string) => result.articles.find((article) => article.code === code);
}

describe('an edit in the report', () => {
  test('that halved the repeats is called better; one that changed nothing is not; others have none', async () => {
    const article = await report(0.3, {
      '2026-05-03T09:00:00Z': {
        'articles/en/printers/offline.mdx': testArticle(printer, 'Two.'),
        'articles/fr/printers/offline.mdx': testArticle(printer, 'Deux.'),
      },
      '2026-04-01T09:00:00Z': { 'articles/en/printers/reset.mdx': testArticle(reset, 'Two.') },
    });
    const [edit] = article(printer)?.edits ?? [];
    expect(edit).toMatchObject({ date: '2026-05-03T09:00:00Z', verdict: 'better', monitor: { state: 'better' } });
    expect(edit?.said).toMatchInlineSnapshot(
      `"Edit of 3 May: better. 42 of 213 came back since; 80 expected without it: 0.4 to 0.7 times as many."`,
    );
    expect(edit?.monitor.said).toMatchInlineSnapshot(`"Daily monitor: better, 0.29 to 0.94 times as many."`);
    expect((edit?.contactsBefore ?? 0) + (edit?.contactsAfter ?? 0)).toBe(article(printer)?.contacts);
    expect(article(reset)?.edits?.[0]?.verdict).toMatch(/no change|cannot tell yet/);
    expect(article(router)?.edits).toBeUndefined();
  });

  test('with few contacts since cannot be told, and says how many more would', async () => {
    const article = await report(0.3, {
      '2026-06-26T09:00:00Z': { 'articles/fr/printers/offline.mdx': testArticle(printer, 'Deux.') },
    });
    const [edit] = article(printer)?.edits ?? [];
    expect(edit).toMatchObject({ verdict: 'cannot tell yet', languages: ['fr'], partial: true });
    expect(edit?.said).toMatchInlineSnapshot(
      `"Edit of 26 June (only in French; contacts in all languages are counted): cannot tell yet (about 200 more contacts, about 2 months)."`,
    );
  });

  test('given to fewer than 10 customers since shows no number', async () => {
    const article = await report(0.05, {
      '2026-06-20T09:00:00Z': { 'articles/en/printers/offline.mdx': testArticle(printer, 'Two.') },
    });
    expect(article(printer)?.edits).toMatchObject([
      {
        verdict: 'cannot tell yet',
        ...{ contactsBefore: null, contactsAfter: null, repeatsBefore: null, repeatsAfter: null },
        ...{ expectedAfter: null, ratio: null, low: null, high: null },
        monitor: { eValue: null, low: null, high: null, state: 'watching', said: '' },
        said: expect.stringMatching(
          /^Edit of 20 June \(only in English; .*\): cannot tell yet \(about \d+ more contacts, about \d years\)\.$/,
        ),
      },
    ]);
  });
});

test('npm run repeats looks edits up in the git repository of its content folder', async () => {
  const repository = await testRepository();
  const file = 'articles/en/printers/offline.mdx';
  repository.commit('2025-12-01T10:00:00Z', { [file]: testArticle(printer, 'One.') });
  const commit = repository.commit('2026-05-03T09:00:00Z', { [file]: testArticle(printer, 'Two.') });
  const log = await writeTestLog(csvOf(columns, contacts(0.3)));
  const script = path.resolve(import.meta.dirname, '../../../scripts/repeats.ts');
  const done = spawnSync(process.execPath, [script, '--log', log], { cwd: repository.folder, encoding: 'utf8' });
  expect(done.stdout).toContain('Edit of 3 May: better.');
  const saved = await readFile(path.join(repository.folder, 'reports/repeats.json'), 'utf8');
  expect(JSON.parse(saved).articles[0].edits).toMatchObject([{ commit, verdict: 'better' }]);
});

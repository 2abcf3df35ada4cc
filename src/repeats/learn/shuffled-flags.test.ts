import { expect, test } from 'vitest';
import { countWithDuckdb } from '../engine-duckdb.ts';
import { articleLookup } from '../links/article-lookup.ts';
import type { LogCounts } from '../log-counts.ts';
import { defaultOptions } from '../options/analysis-options.ts';
import { makeReport } from '../report/make-report.ts';
import { seededRandom } from '../simulate/random.ts';
import { csvOf, readTestHeads, writeTestLog } from '../write-test-log.ts';

const codes = ['48217', '48230', '36931', '92370', '57240'];

/** 1,000 problems in 100 days; after the first article half of the customers come back, after others one in ten. */
async function countLog(shuffles?: number): Promise<LogCounts> {
  const random = seededRandom(7);
  const rows = Array.from({ length: 1000 }, (_, index) => {
    const code = codes[random.below(codes.length)] as string;
    const opened = Date.UTC(2026, 0, 1) + index * 8_640_000;
    const contact = (day: number, articles: string) => [
      ...[`${index}-${day}`, `c${index}`, new Date(opened + day * 86_400_000).toISOString(), 'tv', articles],
    ];
    return random.chance(code === '48217' ? 0.5 : 0.1) ? [contact(0, code), contact(1, '')] : [contact(0, code)];
  });
  const log = await writeTestLog(csvOf(['contact_id', 'customer_id', 'opened_at', 'topic', 'articles'], rows.flat()));
  const options = { ...defaultOptions, ...(shuffles && { shuffles }) };
  return countWithDuckdb(await readTestHeads([log]), articleLookup(undefined), options, () => undefined);
}

test('shuffled copies have no flag, where the log itself has one', async () => {
  const counts = await countLog(5);
  const report = makeReport({ counts, options: defaultOptions, known: undefined, notes: [], sha256: '', version: '' });
  expect(report.articles.filter(({ verdict }) => verdict === 'flag').map(({ code }) => code)).toEqual(['48217']);
  expect(report.log.shuffled).toEqual({ logs: 5, withFlag: 0 });
});

test('a copy keeps how often each article was given, and each copy is another one; the log stays as it is', async () => {
  const { shuffled = [], ...counts } = await countLog(2);
  const given = ({ articles }: Pick<LogCounts, 'articles'>) => articles.map(({ code, contacts }) => [code, contacts]);
  const repeats = ({ articles }: Pick<LogCounts, 'articles'>) => articles.map(({ all }) => all.cases);
  expect(shuffled.map(given)).toEqual([given(counts), given(counts)]);
  expect(new Set([counts, ...shuffled].map((one) => repeats(one).join())).size).toBe(3);
  expect(counts).toEqual(await countLog());
});

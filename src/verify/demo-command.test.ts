import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyseLog } from '../repeats/analyse-log.ts';
import { countWithDuckdb } from '../repeats/engine-duckdb.ts';
import { parquetColumns } from '../repeats/engine-duckdb-parquet.ts';
import { parseAnalysisOptions } from '../repeats/options/parse-analysis-options.ts';
import { readKnownArticles } from '../repeats/read-known-articles.ts';
import { compareWithTruth } from '../repeats/simulate/compare-with-truth.ts';
import { simulateContacts } from '../repeats/simulate/simulate-contacts.ts';
import { writeSimulatedLog } from '../repeats/simulate/write-simulated-log.ts';
import { type FinishedCommand, runScript } from './run-script.ts';
import { test as testInFolder } from './temporary-folder.ts';

const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
const sources = readdirSync('content/articles', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.mdx'),
);

describe('npm run demo -- --no-serve', () => {
  let finished: FinishedCommand;
  beforeAll(async () => {
    finished = await runScript('demo', ['--no-serve']);
  });

  test('builds every sample article in both languages', () => {
    expect(finished).toMatchObject({ exitCode: 0, stderr: '' });
    for (const source of sources) {
      const page = path.join('dist', source.replace(/\.mdx$/, ''), 'index.html');
      expect(readFileSync(page, 'utf8')).toContain('class="prose"');
      expect(readFileSync(page.replace(/^dist/, 'dist-desk'), 'utf8')).toContain('class="prose"');
    }
  });

  test('shows the flags, and where the site and the analysis are', () => {
    expect(finished.stdout).toMatch(/\d articles go with repeat contacts/);
    expect(finished.stdout).toContain(
      'The site: dist/index.html\nThe desk: dist-desk/index.html\nThe analysis: reports/repeats.html',
    );
    expect(readFileSync('reports/repeats.html', 'utf8')).toContain('go with repeat contacts');
  });

  test('has the desk warn of every article that is flagged, and of no other', () => {
    const { articles } = JSON.parse(readFileSync('reports/repeats.json', 'utf8'));
    const flagged = articles
      .filter(({ verdict }: { verdict: string }) => verdict === 'flag')
      .map(({ code }: { code: string }) => code);
    const warned = readdirSync('dist-desk/flow')
      .filter((file) => JSON.parse(readFileSync(path.join('dist-desk/flow', file), 'utf8')).repeats?.flag)
      .map((file) => path.basename(file, '.json'));
    expect(warned).toEqual([...flagged].sort());
    expect(warned.length).toBeGreaterThan(0);
  });

  test('finds as many of the true ones as the README says', () => {
    const [, causing, found, wrong] =
      /made (\d+) articles cause repeats: (\d+) of them are flagged, and (\d+) blameless/.exec(finished.stdout) ?? [];
    expect(causing).toBe('6');
    expect(readme).toContain(`flags **${found} of the ${causing}, and ${wrong === '0' ? 'no' : wrong} blameless one**`);
  });
});

testInFolder(
  'over twenty seeds the analysis is as right as the README says',
  { timeout: 600_000 },
  async ({ folder }) => {
    const known = await readKnownArticles('content');
    const total = { causing: 0, found: 0, falseFlags: 0 };
    for (let seed = 1; seed <= 20; seed++) {
      const simulated = simulateContacts(known, 20_000, seed);
      const log = path.join(folder, `${seed}.csv`);
      await writeSimulatedLog(simulated, log);
      const report = await analyseLog({
        paths: [log],
        mapping: new Map(),
        options: parseAnalysisOptions({}),
        known,
        version: '0',
        countLog: countWithDuckdb,
        parquetColumns,
        step: () => undefined,
      });
      const { causing, found, falseFlags } = compareWithTruth(report, simulated.truth);
      total.causing += causing;
      total.found += found;
      total.falseFlags += falseFlags;
    }
    const { causing, found, falseFlags } = total;
    expect(readme).toContain(
      `finds ${found} of ${causing}, and ${falseFlags} of its ${found + falseFlags} flags are false`,
    );
  },
);

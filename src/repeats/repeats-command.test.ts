import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dammCheckDigit } from '../article/damm.ts';
import type { RepeatsReport } from './report/repeats-report.ts';
import { compareWithTruth } from './simulate/compare-with-truth.ts';
import type { SimulationTruth } from './simulate/simulate-contacts.ts';
import { newTestFolder } from './write-test-log.ts';

const root = path.resolve(import.meta.dirname, '../..');

function run(command: string, ...args: string[]) {
  const done = spawnSync(process.execPath, [path.join(root, 'scripts', command), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { exit: done.status, out: done.stdout, err: done.stderr };
}

let folder = '';
beforeAll(async () => {
  folder = await newTestFolder();
  for (let index = 0; index < 30; index++) {
    const code = `${3000 + index}${dammCheckDigit(String(3000 + index))}`;
    const article = path.join(
      folder,
      'content/articles/en',
      ['wifi', 'tv', 'email'][index % 3] as string,
      `a${index}.mdx`,
    );
    await mkdir(path.dirname(article), { recursive: true });
    await writeFile(article, `---\ncode: ${code}\ntitle: Article ${index}\n---\n`);
  }
  expect(run('simulate-contacts.ts', '--contacts', '20000', '--out', 'log.csv')).toMatchObject({ exit: 0, err: '' });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm run repeats', () => {
  test('finds most of the articles that cause repeats in a simulated log, and few others', async () => {
    const { exit, out } = run('repeats.ts', '--log', 'log.csv');
    expect(exit).toBe(0);
    expect(out).toMatch(/^\d articles go with repeat contacts\n/);
    expect(await readdir(path.join(folder, 'reports'))).toEqual([
      'repeats.csv',
      'repeats.html',
      'repeats.json',
      'repeats.md',
    ]);
    const report = JSON.parse(await readFile(path.join(folder, 'reports/repeats.json'), 'utf8')) as RepeatsReport;
    const truth = JSON.parse(await readFile(path.join(folder, 'log.truth.json'), 'utf8')) as SimulationTruth;
    const { causing, found, falseFlags } = compareWithTruth(report, truth);
    expect(causing).toBe(6);
    expect(found).toBeGreaterThanOrEqual(4);
    expect(falseFlags).toBeLessThanOrEqual(1);
    expect(report.log.leftOut.reduce((sum, { contacts }) => sum + contacts, report.log.used)).toBe(20_000);
  });

  test('--json alone prints the report and writes nothing; with --out it does both', async () => {
    const alone = run('repeats.ts', '--log', 'log.csv', '--json', '--no-content');
    expect(JSON.parse(alone.out)).toMatchObject({ schemaVersion: 1, options: { content: false } });
    expect(alone.err).toBe('');
    const both = run('repeats.ts', '--log', 'log.csv', '--json', '--out', 'kept');
    expect(await readFile(path.join(folder, 'kept/repeats.json'), 'utf8')).toBe(both.out);
  });

  test('--fail-on-flag exits with 1 when an article is flagged', () => {
    expect(run('repeats.ts', '--log', 'log.csv', '--json', '--fail-on-flag').exit).toBe(1);
  });

  test('a log that cannot be read exits with 1 and writes nothing', async () => {
    await writeFile(path.join(folder, 'bad.csv'), 'contact_id,topic\n1,wifi\n');
    const { exit, out, err } = run('repeats.ts', '--log', 'bad.csv', '--out', 'never');
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toMatch(/^bad\.csv:1 {2}error {2}LOG003 {2}column-missing\n/);
    expect(existsSync(path.join(folder, 'never'))).toBe(false);
  });

  test.each([
    [['--log', 'nowhere.csv'], 'There is no file nowhere.csv.'],
    [['--log', 'content'], 'content is a folder. Name the files in it: --log content/FILE.csv'],
    [[], 'Name the contact log: --log contacts.csv'],
    [['--log', 'log.csv', '--windw', '7d'], 'There is no option --windw. Did you mean --window?'],
  ])('%j is wrong usage and exits with 2', (args, message) => {
    const { exit, err } = run('repeats.ts', ...args);
    expect(exit).toBe(2);
    expect(err).toContain(message);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runScript } from '../verify/run-script.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'firstfix-health-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function health(lines: readonly string[], ...flags: readonly string[]) {
  const file = path.join(folder, 'searches.jsonl');
  await writeFile(file, lines.join('\r\n'));
  return runScript('health', ['--searches', file, '--out', folder, ...flags]);
}

const line = (query: string) =>
  JSON.stringify({ schemaVersion: 1, at: '2026-11-22', language: 'fr', query, results: 0 });

describe('npm run health -- --searches', () => {
  test('lists what was sought, and names each line that it cannot read', async () => {
    const { exitCode, stdout, stderr } = await health([line('fibre coupée'), 'rubbish', '', line('fibre coupee')]);
    expect(exitCode).toBe(0);
    expect(stdout.slice(stdout.indexOf('What people sought'))).toMatchInlineSnapshot(`
      "What people sought and did not find, 2026-11-22: 2 searches

      fr  2 searches, 2 of them found nothing
        searches  nothing  last        sought
               2        2  2026-11-22  fibre coupee  (also typed: fibre coupée)
      "
    `);
    expect(stderr).toContain('searches.jsonl:2  warning  HLT001  search-unreadable');
    expect(stderr).toContain('1 of 3 lines was not counted.');
  });

  test('gives JSON alone on standard output', async () => {
    const { stdout } = await health([line('fibre'), 'rubbish'], '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      sought: {
        searches: 1,
        languages: [{ language: 'fr', queries: [{ query: 'fibre', searches: 1 }] }],
        unreadable: [{ line: 2, what: 'This line was not counted: it is not a JSON object.' }],
      },
    });
  });

  test('fails where no line can be read, and where a file is not there', async () => {
    expect((await health(['rubbish'])).exitCode).toBe(1);
    const { exitCode, stderr } = await runScript('health', ['--searches', path.join(folder, 'nowhere.jsonl')]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Name one with --searches FILE.');
  });
});

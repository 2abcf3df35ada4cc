import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { testFolder } from '../write-test-log.ts';
import { writeReportFiles } from './write-report-files.ts';

const before = { 'a.json': 'old a', 'b.csv': 'old b', 'c.html': 'old c' };
const after = { 'a.json': 'new a', 'b.csv': 'new b', 'c.html': 'new c' };

async function contentsOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')])),
  );
}

test('files are written, and written over, with nothing left beside them', async () => {
  const folder = path.join(await testFolder(), 'a', 'b');
  await writeReportFiles(folder, before);
  expect(await contentsOf(folder)).toEqual(before);
  await writeReportFiles(folder, after);
  expect(await contentsOf(folder)).toEqual(after);
});

describe.each(Array.from({ length: 9 }, (_, step) => step))('when the disk fails at step %i', (failing) => {
  test.each([
    ['the old report stays whole', before],
    ['nothing is left where nothing was', {}],
  ])('%s', async (_, existing) => {
    const folder = await testFolder();
    await writeReportFiles(folder, existing);
    let step = 0;
    const failOnce = () => {
      if (step++ === failing) throw new Error('disk full');
    };
    const disk = {
      writeFile: async (file: string, text: string) => {
        failOnce();
        await writeFile(file, text);
      },
      rename: async (from: string, to: string) => {
        failOnce();
        await rename(from, to);
      },
    };
    const written = await writeReportFiles(folder, after, disk).then(
      () => true,
      () => false,
    );
    expect(await contentsOf(folder)).toEqual(written ? after : existing);
  });
});

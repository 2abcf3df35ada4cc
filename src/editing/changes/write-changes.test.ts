import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFolder } from '../../article/read-folder.ts';
import { writeFiles } from '../../verify/write-files.ts';
import { countingDisk, failingAt } from '../testing/failing-disk.ts';
import type { Change } from './change.ts';
import { writeChanges } from './write-changes.ts';

const before = { 'en/a.mdx': 'old a', 'en/b.mdx': 'old b', 'fr/a.mdx': 'ancien a' };

test('all changes are made, and nothing else is left', async () => {
  const folder = await folderWith(before);
  await writeChanges(changesIn(folder));
  expect(await filesIn(folder)).toEqual({
    'en/b.mdx': 'new b',
    'en/new/c.mdx': 'c',
    'en/topic/deep/a.mdx': 'new a',
    'fr/topic/a.mdx': 'ancien a',
  });
});

test('whichever step fails, everything is as it was before', async () => {
  const steps = await countSteps();
  expect(steps).toBeGreaterThan(12);
  for (let failing = 1; failing <= steps; failing++) {
    const folder = await folderWith(before);
    const outcome = await writeChanges(changesIn(folder), failingAt(failing)).catch((error: Error) => error.message);
    const isLate = outcome === undefined;
    // The last steps only remove the old texts.
    if (isLate) expect(await filesIn(folder)).toMatchObject({ 'en/b.mdx': 'new b' });
    else expect({ outcome, files: await filesIn(folder) }).toEqual({ outcome: 'No space left.', files: before });
  }
});

test('a name that is taken is not written over', async () => {
  const folder = await folderWith(before);
  const file = (name: string) => path.join(folder, name);
  for (const change of [
    { kind: 'create', file: file('en/b.mdx'), text: 'c' },
    { kind: 'rename', file: file('en/a.mdx'), to: file('en/b.mdx') },
  ] as const) {
    await expect(writeChanges([change])).rejects.toThrow('en/b.mdx is there already');
  }
  expect(await filesIn(folder)).toEqual(before);
});

function changesIn(folder: string): Change[] {
  const file = (name: string) => path.join(folder, name);
  return [
    { kind: 'create', file: file('en/new/c.mdx'), text: 'c' },
    { kind: 'rewrite', file: file('en/a.mdx'), text: 'new a' },
    { kind: 'rewrite', file: file('en/b.mdx'), text: 'new b' },
    { kind: 'rename', file: file('en/a.mdx'), to: file('en/topic/deep/a.mdx') },
    { kind: 'rename', file: file('fr/a.mdx'), to: file('fr/topic/a.mdx') },
  ];
}

async function countSteps(): Promise<number> {
  const { disk, steps } = countingDisk();
  await writeChanges(changesIn(await folderWith(before)), disk);
  return steps();
}

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-changes-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFiles(folder, files);
  return folder;
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const files = await readFolder(folder);
  const read = files.map(async (file) => [file, await readFile(path.join(folder, file), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(read));
}

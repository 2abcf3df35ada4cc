import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { readFolder } from '../../article/read-folder.ts';
import { exampleArticle } from '../../article/testing/example-article.ts';
import { writeContent } from '../../site/testing/write-content.ts';
import { countingDisk, failingAt } from '../testing/failing-disk.ts';
import { runMove } from './run-move.ts';

const files = {
  'articles/en/printers/offline.mdx': exampleArticle('Turn it on.'),
  'articles/fr/printers/offline.mdx': exampleArticle('Allumez-la.'),
  'articles/en/wifi/reset.mdx': exampleArticle('See [offline](../printers/offline.mdx).', { code: '48230' }),
};

const command = { from: 'printers/offline', to: 'printers/asleep', dryRun: false, json: false };

async function filesIn(folder: string): Promise<Record<string, string>> {
  const read = async (file: string) => [file, await readFile(path.join(folder, file), 'utf8')] as const;
  return Object.fromEntries(await Promise.all((await readFolder(folder)).map(read)));
}

test('a move that fails at any of its steps leaves every file as it was, or is done', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const whole = await writeContent(files);
  const before = await filesIn(whole);
  const { disk, steps } = countingDisk();
  await runMove(whole, command, disk);
  const after = await filesIn(whole);
  expect(Object.keys(after)).toContain('articles/fr/printers/asleep.mdx');
  expect(steps()).toBeGreaterThan(10);
  for (let failing = 1; failing <= steps(); failing++) {
    const folder = await writeContent(files);
    const said = await runMove(folder, command, failingAt(failing)).catch((error: Error) => error.message);
    const now = Object.fromEntries(Object.entries(await filesIn(folder)).filter(([file]) => !file.endsWith('.old')));
    expect(now, `step ${failing}`).toEqual(said === 'No space left.' ? before : after);
  }
});

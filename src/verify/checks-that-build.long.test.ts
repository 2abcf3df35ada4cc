import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { checksThatBuild } from './checks/all-checks.ts';
import { runScript } from './run-script.ts';
import { builtOn } from './sites.ts';
import { smallContent } from './small-content.ts';
import { test } from './temporary-folder.ts';
import { verifySite } from './verify-site.ts';
import { writeFiles } from './write-files.ts';

test('tricks do nothing, ended builds leave a whole site, and a byte that differs is found', {
  timeout: 1_200_000,
}, async ({ folder }) => {
  const [contentDir, siteDir] = ['content', 'site'].map((name) => path.join(folder, name)) as [string, string];
  await writeFiles(contentDir, smallContent);
  const args = ['--content', contentDir, '--out', siteDir, '--today', builtOn];
  expect(await runScript('build', args)).toMatchObject({ exitCode: 0 });
  await appendFile(path.join(siteDir, 'llms.txt'), ' ');
  const progress = { step: () => undefined, done: () => undefined };
  const figures = await verifySite({ contentDir, siteDir, today: builtOn, seed: 1, progress, checks: checksThatBuild });
  const [attacked, sameBytes, wholeOrNot] = figures;
  expect(attacked?.tried).toBeGreaterThanOrEqual(100);
  expect(attacked?.lost).toEqual([]);
  expect(sameBytes?.lost.map(({ where }) => where)).toEqual(['llms.txt']);
  expect(wholeOrNot?.tried).toBeGreaterThan(0);
  expect(wholeOrNot?.lost).toEqual([]);
});

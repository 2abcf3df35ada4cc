import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createSpillFolder } from './write-spill-folder.ts';
import { testFolder } from './write-test-log.ts';

test('is readable by its user alone, and gone when removed', async () => {
  const parent = await testFolder();
  const spill = await createSpillFolder(parent);
  if (process.platform !== 'win32') expect((await stat(spill.path)).mode & 0o777).toBe(0o700);
  await spill.remove();
  expect(await readdir(parent)).toEqual([]);
});

test('what a killed run left is removed at the next start; what a running one uses stays', async () => {
  const parent = await testFolder();
  await mkdir(path.join(parent, 'firstfix-spill-999999999-abc'));
  await mkdir(path.join(parent, `firstfix-spill-${process.pid}-abc`));
  await mkdir(path.join(parent, 'something-else'));
  const spill = await createSpillFolder(parent);
  expect((await readdir(parent)).sort()).toEqual(
    [`firstfix-spill-${process.pid}-abc`, path.basename(spill.path), 'something-else'].sort(),
  );
});

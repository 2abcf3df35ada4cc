import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeContactLog } from './write-contact-log.ts';

let folder: string;
let smallDisk: string;
let isMounted = false;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'firstfix-full-disk-'));
  smallDisk = path.join(folder, 'disk');
  await mkdir(smallDisk);
  isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', smallDisk]).status === 0;
});

afterAll(async () => {
  if (isMounted) spawnSync('umount', [smallDisk]);
  await rm(folder, { recursive: true, force: true });
});

test('a disk that fills up while spilling: exit 3, a sentence that names the folder, nothing left behind', async ({
  skip,
}) => {
  if (!isMounted) skip('Only root can mount a small disk.');
  const log = path.join(folder, 'contacts.csv');
  const out = path.join(folder, 'reports');
  await writeContactLog(log, 4_000_000);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/repeats.ts', '--log', log, '--no-content', '--memory', '512MB', '--out', out],
    { encoding: 'utf8', env: { ...process.env, TMPDIR: smallDisk } },
  );
  expect(stderr).toContain(`The disk of ${smallDisk}`);
  expect(stderr).toContain('is full. Make room there, or name a larger place in TMPDIR.');
  expect(status).toBe(3);
  expect(await readdir(smallDisk)).toEqual([]);
  expect(await readdir(folder)).not.toContain('reports');
});

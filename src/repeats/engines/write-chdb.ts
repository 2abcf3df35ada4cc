import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

const version = '3.4.0';

/**
 * Installs ClickHouse's engine as the package `chdb`, some 550 MB, into a cache folder of this user's, once. It is no
 * dependency: nobody but a test needs it. Gives where it is; `undefined` where it cannot be installed.
 */
export async function writeChdb(): Promise<string | undefined> {
  const cache = process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');
  const folder = path.join(cache, 'firstfix', `chdb-${version}`);
  const installed = path.join(folder, 'package.json');
  if (existsSync(path.join(folder, 'whole'))) return installed;
  await mkdir(folder, { recursive: true });
  await writeFile(installed, '{ "private": true }\n');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', `chdb@${version}`], {
    cwd: folder,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  if (status !== 0) return undefined;
  // A download that was cut off leaves no such file.
  await writeFile(path.join(folder, 'whole'), '');
  return installed;
}

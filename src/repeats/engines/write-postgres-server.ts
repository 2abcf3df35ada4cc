import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder of PostgreSQL's programs on this machine; `undefined` where it has none. */
export function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...versions.map((version) => path.join(debian, version, 'bin')),
  ];
  return folders.find((folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres')));
}

/** PostgreSQL will not run as root: then it runs as nobody. */
const asUser = process.getuid?.() === 0 ? ['setpriv', '--reuid', 'nobody', '--regid', 'nogroup', '--clear-groups'] : [];

/** Starts a server of its own with an empty database, on a free port, its password `secret`. For tests. */
export async function servePostgres(programs: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-postgres-'));
  await chmod(folder, 0o777);
  const data = path.join(folder, 'data');
  const command = (program: string, args: readonly string[]) => [...asUser, path.join(programs, program), ...args];
  const passwordFile = path.join(folder, 'password');
  await writeFile(passwordFile, 'secret\n', { mode: 0o644 });
  const [shell = '', ...init] = command('initdb', [
    ...['-D', data, '-U', 'firstfix', '-A', 'password', '--pwfile', passwordFile, '--no-sync', '--locale=C.UTF-8'],
  ]);
  const { status, stderr } = spawnSync(shell, init, { encoding: 'utf8', cwd: '/' });
  if (status !== 0) throw new Error(`initdb: ${stderr}`);
  const port = await freePort();
  const [program = '', ...args] = command('postgres', [
    ...['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
  ]);
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' });
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', (said: Buffer) => said.includes('ready to accept connections') && resolve());
    server.once('exit', (code) => reject(new Error(`postgres ended with ${code}`)));
  });
  return {
    url: `postgres://firstfix:secret@127.0.0.1:${port}/postgres`,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

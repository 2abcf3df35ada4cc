import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** A web server that can be installed from packages, with the file of `deploy/` that it is told to read. */
export interface WebServer {
  readonly name: string;
  /** Whether it is installed here. */
  readonly program: string | undefined;
  /** Its whole configuration, and how it is started with that in the foreground. */
  readonly configure: (place: ServerPlace) => string;
  readonly args: (config: string) => string[];
}

export interface ServerPlace {
  readonly port: number;
  /** Where the site lies, at its path below it. */
  readonly root: string;
  /** The site's path: '' or '/help'. */
  readonly base: string;
  /** A folder of the server's own. */
  readonly own: string;
}

export const webServers: readonly WebServer[] = [
  {
    name: 'nginx',
    program: find('nginx'),
    args: (config) => ['-c', config, '-g', 'daemon off;'],
    configure: (place) => `${isRoot() ? 'user root;' : ''}
pid ${place.own}/pid;
error_log ${place.own}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${place.own}/body; proxy_temp_path ${place.own}/proxy;
  fastcgi_temp_path ${place.own}/fastcgi; uwsgi_temp_path ${place.own}/uwsgi; scgi_temp_path ${place.own}/scgi;
  ${deployed('nginx.conf', place).replace('listen 80', `listen 127.0.0.1:${place.port}`)}
}
`,
  },
  {
    name: 'Caddy',
    program: find('caddy'),
    args: (config) => ['run', '--adapter', 'caddyfile', '--config', config],
    configure: (place) =>
      `{\n\tadmin off\n\tauto_https off\n}\n${deployed('Caddyfile', place).replace(/^help\.example\.com/m, `http://127.0.0.1:${place.port}`)}`,
  },
  {
    name: 'Apache',
    program: find('apache2'),
    args: (config) => ['-D', 'FOREGROUND', '-f', config],
    configure: (place) => `ServerRoot ${place.own}
ServerName 127.0.0.1
Listen 127.0.0.1:${place.port}
PidFile ${place.own}/pid
ErrorLog ${place.own}/error.log
${['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'headers', 'filter', 'deflate'].map(loadModule).join('\n')}
TypesConfig /etc/mime.types
${isRoot() ? 'User www-data\nGroup www-data' : ''}
${deployed('apache.conf', place).replace('*:80', `127.0.0.1:${place.port}`)}
`,
  },
];

/** Starts a server and waits until it answers. */
export async function startServer(
  server: WebServer,
  site: Omit<ServerPlace, 'port'>,
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const port = await freePort();
  await mkdir(site.own, { recursive: true });
  await chmod(site.own, 0o755);
  const config = path.join(site.own, 'server.conf');
  await writeFile(config, server.configure({ ...site, port }));
  const child = spawn(server.program ?? '', server.args(config), {
    env: { ...process.env, XDG_DATA_HOME: site.own, XDG_CONFIG_HOME: site.own },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, child, () => `${server.name} did not start:\n${said}`);
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('close', () => resolve());
      child.kill('SIGTERM');
    });
  return { origin, stop };
}

async function answers(origin: string, child: ChildProcess, complain: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(complain());
    if (await fetch(origin).catch(() => undefined)) return;
    await wait(100);
  }
  throw new Error(complain());
}

/** A file of `deploy/` with its paths made those of this machine. */
function deployed(file: string, { root, base }: ServerPlace): string {
  const written = readFileSync(path.join('deploy', file), 'utf8').replace(/^#.*\n/gm, '');
  return written.replaceAll('/srv/help/_server', `${root}${base}/_server`).replaceAll('/srv/help', root);
}

function loadModule(name: string): string {
  return `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`;
}

function find(program: string): string | undefined {
  return ['/usr/sbin', '/usr/bin', '/usr/local/bin']
    .map((folder) => path.join(folder, program))
    .find((file) => spawnSync('test', ['-x', file]).status === 0);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

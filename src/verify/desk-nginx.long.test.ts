import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { serveFolder } from '../build/serve-folder.ts';
import { atArticle, press, ready } from './desk.ts';
import { launchBrowser } from './launch-browser.ts';
import { runScript } from './run-script.ts';
import { smallContent } from './small-content.ts';
import { writeFiles } from './write-files.ts';

const isInstalled = ['nginx', 'htpasswd'].every((program) => spawnSync(program, ['-v']).error === undefined);
const [username, password] = ['agent-1', 'correct horse'];
const basic = (secret: string) => ({ authorization: `Basic ${btoa(`${username}:${secret}`)}` });

/** `deploy/desk-nginx.conf`, with the changes that it names for a desk under a path. */
function deskRules(folder: string, base: string): string {
  const written = readFileSync('deploy/desk-nginx.conf', 'utf8')
    .replaceAll('/srv/help/dist-desk', base === '' ? path.join(folder, 'dist-desk') : folder)
    .replaceAll('/etc/nginx/desk.htpasswd', path.join(folder, 'desk.htpasswd'));
  return base === '' ? written : written.replace('error_page 404 /404.html', `error_page 404 ${base}/404.html`);
}

function configuration(rules: string, folder: string, port: string): string {
  return `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types; access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server { listen 127.0.0.1:${port}; ${rules} }
}`;
}

describe.skipIf(!isInstalled).each([
  ['at the root of a host', ''],
  ['under a path', '/desk'],
])('the desk behind the login of deploy/desk-nginx.conf, %s', (_, base) => {
  let origin = '';
  const endings: (() => unknown)[] = [];

  beforeAll(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-nginx-'));
    endings.push(() => rm(folder, { recursive: true, force: true }));
    const content = path.join(folder, 'content');
    const settings = `${smallContent['site.yaml']}\ndesk: {address: "https://example.com${base}"}\n`;
    await writeFiles(content, { ...smallContent, 'site.yaml': settings });
    const out = path.join(folder, base === '' ? 'dist-desk' : base);
    const built = await runScript('build-desk', ['--content', content, '--out', out]);
    expect(built, built.stderr).toMatchObject({ exitCode: 0 });
    execFileSync('htpasswd', ['-cbB', path.join(folder, 'desk.htpasswd'), username, password], { stdio: 'ignore' });
    // A port that was free a moment ago.
    const probe = await serveFolder(out);
    await probe.close();
    origin = probe.origin;
    const file = path.join(folder, 'nginx.conf');
    await writeFile(file, configuration(deskRules(folder, base), folder, new URL(origin).port));
    const server = spawn('nginx', ['-c', file], { stdio: 'inherit' });
    endings.push(() => server.kill());
    await vi.waitFor(() => fetch(origin), { timeout: 20_000, interval: 100 });
  });
  afterAll(async () => {
    for (const end of endings.reverse()) await end();
  });

  test.each(['/', '/en/', '/desk/en.json', '/version.json', '/none/'])(
    'gives nothing of %s without the password',
    async (address) => {
      for (const headers of [{}, basic('wrong')]) {
        const answer = await fetch(origin + base + address, { headers });
        expect(answer.status).toBe(401);
        expect(answer.headers.get('www-authenticate')).toBe('Basic realm="Desk"');
        expect(await answer.text()).not.toContain('Volta');
      }
    },
  );

  test.each([
    ['/en/', 200, 'text/html; charset=utf-8'],
    ['/en/wifi/first/', 200, 'text/html; charset=utf-8'],
    ['/desk/en.json', 200, 'application/json'],
    ['/none/', 404, 'text/html; charset=utf-8'],
  ])(
    'answers %s with %i: not to be indexed, no referrer, in no frame, asked for anew',
    async (address, status, type) => {
      const answer = await fetch(origin + base + address, { headers: basic(password) });
      expect(answer.status).toBe(status);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': expect.stringContaining(type),
        'content-security-policy': "frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex, nofollow',
        'referrer-policy': 'no-referrer',
        'cache-control': 'private, no-cache',
      });
    },
  );

  test('an agent who logs in finds an article by its code and by its words; nothing is blocked', async () => {
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({ httpCredentials: { username, password } });
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.goto(`${origin}${base}/en/`);
      await ready(page);
      await page.keyboard.type('second');
      await page.locator('.find-results').getByText('The second article').waitFor();
      await page.locator('#find').fill('10019');
      await press(page, 'Enter');
      await atArticle(page, `${base}/en/wifi/first/`);
      const kept = await page.evaluate(async () => {
        const script = document.querySelector('script[src]')?.getAttribute('src') ?? '';
        return (await fetch(script)).headers.get('cache-control');
      });
      expect(kept).toBe('private, max-age=31536000, immutable');
      expect(said).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

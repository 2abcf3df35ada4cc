import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleSource } from './article-source.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { launchBrowser } from './launch-browser.ts';
import { readPages } from './read-pages.ts';
import { runScript } from './run-script.ts';
import { builtOn } from './sites.ts';
import { smallContent } from './small-content.ts';
import { startServer, webServers } from './web-servers.ts';
import { writeFiles } from './write-files.ts';

const moved = articleSource(
  { code: '10035', title: 'Moved', more: ['redirectFrom: [/en/old/, /en/d%C3%A9j%C3%A0.html]'] },
  '<Steps>\n1. Press the button.\n</Steps>',
);
const bases = ['', '/help'];

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'firstfix-deploy-'));
  // Servers give up the rights of root, and read the site as anybody.
  await chmod(folder, 0o755);
  browser = await launchBrowser();
  for (const base of bases) await buildBelow(rootOf(base), base);
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.for(bases.flatMap((base) => webServers.map((server) => ({ base, server, name: server.name }))))(
  '$name serves a site at "$base/"',
  ({ base, server }) => {
    let origin: string;
    let stop: (() => Promise<void>) | undefined;
    const get = (address: string) => fetch(origin + base + address, { redirect: 'manual' });
    const ledTo = async (address: string) => {
      const answer = await get(address);
      const location = answer.headers.get('location');
      return `${answer.status} ${location === null ? '' : new URL(location, origin).pathname}`;
    };

    beforeAll(async () => {
      if (!server.program) return;
      const own = path.join(folder, `${server.name}${base.replace('/', '-')}`);
      ({ origin, stop } = await startServer(server, { root: rootOf(base), base, own }));
    });
    afterAll(() => stop?.());

    const served = (name: string, look: () => Promise<void>) =>
      test(name, async ({ skip }) => {
        if (!server.program) skip(`${server.name} is not installed here.`);
        await look();
      });

    served('old addresses lead on for good, with and without their slash', async () => {
      const target = `301 ${base}/en/wifi/moved/`;
      expect(await ledTo('/en/old/')).toBe(target);
      expect(await ledTo('/en/old')).toBe(target);
      expect(await ledTo('/en/d%C3%A9j%C3%A0.html')).toBe(target);
    });

    served('a code answers, with its slash and without', async () => {
      expect(await ledTo('/10019')).toMatch(new RegExp(`^30[18] ${base}/10019/$`));
      expect(await (await get('/10019/')).text()).toContain('10 01 9');
      expect(await ledTo('/en/wifi')).toMatch(new RegExp(`^30[18] ${base}/en/wifi/$`));
    });

    served('what is not there is the page that searches for it', async () => {
      const answer = await get('/en/wifi/nothing-here/');
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('This page is not here');
      expect((await get('/_server/nginx.conf')).status).toBe(404);
    });

    served('every kind of file comes with its type and the headers that a page cannot state itself', async () => {
      const [, style = ''] = /href="([^"]+\.css)"/.exec(await (await get('/en/')).text()) ?? [];
      const files = {
        '/en/': 'text/html',
        '/en/wifi/moved.md': 'text/markdown',
        [style.slice(base.length)]: 'text/css',
      };
      for (const [address, type] of Object.entries(files)) {
        const { headers } = await get(address);
        expect(headers.get('content-type')?.toLowerCase(), address).toMatch(type);
        if (type !== 'text/css') expect(headers.get('content-type')?.toLowerCase()).toContain('charset=utf-8');
        expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
        expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
        expect(headers.get('cache-control') ?? '', address).toBe(
          type === 'text/css' ? 'public, max-age=31536000, immutable' : '',
        );
        if (type === 'text/html') expect(headers.get('content-encoding')).toMatch(/gzip|zstd/);
      }
    });

    served('every address on the site answers', async () => {
      const pages = readPages({ folder: rootOf(base) + base, base });
      expect(findBrokenLinks(pages, rootOf(base) + base, base)).toEqual([]);
      for (const { address } of pages) expect((await fetch(origin + address)).status, address).toBe(200);
    });

    served('a visitor searches it, with its service worker, and no policy is violated', async () => {
      const said: string[] = [];
      const context = await browser.newContext();
      context.on('console', (message) => said.push(message.text()));
      context.on('weberror', (error) => said.push(error.error().message));
      const page = await context.newPage();
      await page.goto(`${origin}${base}/en/wifi/first/`);
      await page.getByRole('combobox').fill('moved');
      await page.getByRole('option', { name: 'Moved' }).click();
      await page.waitForURL(`**${base}/en/wifi/moved/**`);
      await expect
        .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), {
          timeout: 30_000,
        })
        .toBe('activated');
      expect(said).toEqual([]);
      await context.close();
    });
  },
);

function rootOf(base: string): string {
  return path.join(folder, base === '' ? 'root' : 'root-of-a-path');
}

async function buildBelow(root: string, base: string): Promise<void> {
  const content = path.join(root, '..', `content${base.replace('/', '-')}`);
  await writeFiles(content, {
    ...smallContent,
    'site.yaml': (smallContent['site.yaml'] ?? '').replace('help.example.com', `help.example.com${base}`),
    'articles/en/wifi/moved.mdx': moved,
  });
  const out = path.join(root, '..', `built${base.replace('/', '-')}`);
  const { exitCode, stderr } = await runScript('build', ['--content', content, '--out', out, '--today', builtOn]);
  if (exitCode !== 0) throw new Error(stderr);
  await mkdir(path.dirname(root + base), { recursive: true });
  await rename(out, root + base);
}

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Progress } from '../../command/progress.ts';
import { sampleFiles } from '../content/sample-files.ts';
import { writeSampleContent } from '../content/write-sample-content.ts';

export interface DevReport {
  readonly articles: number;
  /** From the command to the first page; the first start makes the cache that the second finds. */
  readonly coldMs: number;
  readonly warmMs: number;
  /** From a saved title to the page that shows it, loaded again as a browser does when it is told to, for each save. */
  readonly changesMs: readonly number[];
}

/** The same content on every machine. */
const seed = 1;
const pollMs = 5;
const longestMs = 120_000;

/** Writes so many articles, serves them twice, and saves an article so often. */
export async function benchDev(options: {
  readonly articles: number;
  readonly changes: number;
  readonly progress: Progress;
}): Promise<DevReport> {
  const { articles, changes, progress } = options;
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-bench-'));
  try {
    progress.step(`Writing ${articles} articles`);
    await writeSampleContent(folder, { articles, seed });
    progress.step('Starting for the first time');
    const coldMs = await withServer(folder, async ({ startedMs }) => startedMs);
    progress.step('Starting again');
    const { startedMs, changesMs } = await withServer(folder, async ({ startedMs: warmMs, origin }) => {
      const taken: number[] = [];
      for (let change = 1; change <= changes; change++) taken.push(await timeChange(folder, origin, change));
      return { startedMs: warmMs, changesMs: taken };
    });
    return { articles, coldMs, warmMs: startedMs, changesMs };
  } finally {
    progress.done();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Served {
  readonly origin: string;
  readonly startedMs: number;
}

async function withServer<Result>(folder: string, use: (served: Served) => Promise<Result>): Promise<Result> {
  const before = performance.now();
  const args = ['--import', './scripts/require-node.mjs', 'scripts/dev.ts', '--content', folder, '--port', '0'];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    const origin = await new Promise<string>((resolve, reject) => {
      let said = '';
      server.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [found] = /http:\/\/localhost:\d+/.exec(said) ?? [];
        if (found) resolve(found);
      });
      server.once('exit', () => reject(new Error(`dev ended before it served anything: ${said}`)));
    });
    await shows(`${origin}/en/`, '<h1');
    return await use({ origin, startedMs: performance.now() - before });
  } finally {
    server.kill();
    await ended;
  }
}

async function timeChange(folder: string, origin: string, change: number): Promise<number> {
  const { file, address } = firstArticle(folder);
  await shows(origin + address, '<h1');
  const source = await readFile(file, 'utf8');
  const title = `Saved for the ${change}. time`;
  const { told } = await whenTold(origin);
  const before = performance.now();
  await writeFile(file, source.replace(/^title: .*$/m, `title: ${title}`));
  await told;
  await shows(origin + address, title);
  return performance.now() - before;
}

/** Listens as a page in a browser does, and is done when it is told to load again. */
async function whenTold(origin: string): Promise<{ readonly told: Promise<void> }> {
  const client = await (await fetch(`${origin}/@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  const told = new Promise<void>((resolve, reject) => {
    socket.addEventListener('message', ({ data }) => {
      if (JSON.parse(String(data)).type !== 'full-reload') return;
      socket.close();
      resolve();
    });
    socket.addEventListener('error', () => reject(new Error('The server of dev does not tell of changes.')));
  });
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  return { told };
}

function firstArticle(folder: string): { file: string; address: string } {
  const [first] = [...sampleFiles({ articles: 2, seed })].filter(({ path: name }) => name.startsWith('articles/en/'));
  if (!first) throw new Error('There is no article in English.');
  return { file: path.join(folder, first.path), address: first.path.replace(/^articles(.*)\.mdx$/, '$1/') };
}

async function shows(address: string, text: string): Promise<void> {
  const from = performance.now();
  while (performance.now() - from < longestMs) {
    const page = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    if (page.includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  throw new Error(`${address} does not show "${text}".`);
}

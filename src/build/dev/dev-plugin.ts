import type { ServerResponse } from 'node:http';
import type { Plugin, ViteDevServer } from 'vite';
import type { Audience } from '../../article/audience.ts';
import { type LiveArticles, liveArticles, onLive } from '../../article/live-articles.ts';
import { formatProblem } from '../../problem/format-problem.ts';
import { sortProblems } from '../../problem/sort-problems.ts';
import { type DevFiles, openDevSearch } from './write-dev-search.ts';

export interface DevView {
  readonly contentDir: string;
  readonly audience: Audience;
  /** The path of the site: '' or `/help`. */
  readonly base: string;
  /** Files that this view has beside those of the search. */
  readonly files?: DevFiles;
}

/** What `dev` adds to Astro's server: a change is shown at once, errors stand over the page, and search works. */
export function devPlugin({ contentDir, audience, base, files }: DevView): Plugin {
  return {
    name: 'firstfix-dev',
    // The desk's scripts import what only the desk's own server makes; on the customers' site nothing leads to them.
    configEnvironment: () => (audience === 'customers' ? { optimizeDeps: { entries: ['!src/desk/**'] } } : {}),
    configureServer: (server) => {
      const { cacheDir, logger } = server.config;
      const search = openDevSearch(contentDir, audience, cacheDir, (reason) => logger.error(`Search: ${reason}`));
      const made = files ? [search, files] : [search];
      onLive((live) => {
        for (const each of made) each.changed();
        tell(server, live);
      });
      server.ws.on('connection', () => {
        const live = liveArticles();
        if (live && live.problems.length > 0) tell(server, live);
      });
      server.middlewares.use((request, response, next) => {
        const address = addressOf(request.url ?? '', base);
        // Where all addresses end with a slash, Astro's server finds pictures under no other; the finished site has none.
        if (/^\/images\/[\w./-]+\.\w+$/.test(address)) request.url = `${base}${address}/`;
        firstOf(made, address).then((bytes) => (bytes ? answer(response, address, bytes) : next()), next);
      });
    },
  };
}

async function firstOf(made: readonly DevFiles[], address: string): Promise<Uint8Array | undefined> {
  for (const files of made) {
    const bytes = await files.file(address);
    if (bytes) return bytes;
  }
  return undefined;
}

/** Errors stand over the page in the words of `check`; when there are none, the page is shown anew. */
function tell(server: ViteDevServer, { problems }: LiveArticles): void {
  const message = sortProblems(problems).map(formatProblem).join('\n\n');
  if (message === '') server.ws.send({ type: 'full-reload', path: '*' });
  else server.ws.send({ type: 'error', err: { message, stack: '' } });
}

function addressOf(url: string, base: string): string {
  const [pathname = ''] = url.split('?');
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '';
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

function answer(response: ServerResponse, address: string, bytes: Uint8Array): void {
  const type = types[address.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  response.end(bytes);
}

import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

export interface ServedFolder {
  /** Without a slash at the end: `http://127.0.0.1:4000`. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a finished folder on this machine only, as a static host would: `404.html` for what is not there.
 *
 * @param base the path under which the site stands, '' or '/help'
 * @param port 0 for any that is free
 */
export async function serveFolder(folder: string, base = '', port = 0): Promise<ServedFolder> {
  const serve = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(`${base}/`)) return notFound(folder, response);
    request.url = (request.url ?? '/').slice(base.length);
    serve(request, response, () => notFound(folder, response));
  });
  await listen(server, port);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function notFound(folder: string, response: import('node:http').ServerResponse): Promise<void> {
  const page = await readFile(path.join(folder, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

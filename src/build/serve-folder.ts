import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { UsageError } from '../command/usage-error.ts';

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
 * @param options.elsewhereIfTaken take any free port where this one is taken
 * @throws UsageError where the port is taken
 */
export async function serveFolder(
  folder: string,
  base = '',
  port = 0,
  options: { elsewhereIfTaken?: boolean } = {},
): Promise<ServedFolder> {
  const serve = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(`${base}/`)) {
      void notFound(folder, response);
      return;
    }
    request.url = (request.url ?? '/').slice(base.length);
    serve(request, response, () => notFound(folder, response));
  });
  await listen(server, port).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    if (!options.elsewhereIfTaken) throw new UsageError(`The port ${port} is taken. Name another one with --port.`);
    await listen(server, 0);
  });
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

async function notFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(path.join(folder, '404.html')).catch(() => 'Not found');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { ServedFolder } from '../build/serve-folder.ts';

const text = /^(?:text\/|application\/(?:json|xml|javascript)|image\/svg\+xml)/;

/** Serves once more what stands at an origin, text packed with gzip, as the hosts of sites do. */
export async function servePacked(origin: string): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answerOf(origin + request.url).catch(() => failed);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const failed = { status: 502, headers: {}, body: Buffer.of() };

async function answerOf(url: string) {
  const answer = await fetch(url, { redirect: 'manual' });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const type = answer.headers.get('content-type') ?? '';
  const packs = text.test(type);
  const body = packs ? gzipSync(bytes) : bytes;
  const length = { 'content-type': type, 'content-length': body.length };
  return { status: answer.status, headers: { ...length, ...(packs && { 'content-encoding': 'gzip' }) }, body };
}

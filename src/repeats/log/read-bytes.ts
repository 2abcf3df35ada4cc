import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Encoding } from './detect-encoding.ts';

const pieceBytes = 1 << 20;

/** The bytes of a file, as they are. */
export function readBytes(source: string): AsyncIterable<Uint8Array> {
  return createReadStream(source, { highWaterMark: pieceBytes });
}

/** Bytes, unpacked where they are packed with gzip. Fails where they stop before their end. */
export function unpacked(bytes: AsyncIterable<Uint8Array>, gzip: boolean): AsyncIterable<Uint8Array> {
  if (!gzip) return bytes;
  // An error reaches whoever reads the last stream; all the callback has to do is to be there.
  return pipeline(Readable.from(bytes), createGunzip({ chunkSize: pieceBytes }), () => undefined);
}

/** The text of a file, piece by piece, without its byte-order mark. */
export async function* readText({
  source,
  gzip,
  encoding = 'utf-8',
}: {
  readonly source: string;
  readonly gzip: boolean;
  readonly encoding?: Encoding;
}): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of unpacked(readBytes(source), gzip)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

import { inflateSync } from 'node:zlib';

const headerBytes = 44;
const entryBytes = 20;

/**
 * A font in the form WOFF 1.0 (w3.org/TR/WOFF) as the TrueType or OpenType font that is packed in it: the same tables,
 * not compressed, behind a directory of their own.
 *
 * @throws Error where the bytes are no such font
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF font.');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, headerBytes + index * entryBytes));
  const directory = Buffer.alloc(12 + count * 16);
  directory.writeUInt32BE(woff.readUInt32BE(4), 0);
  writeSearchHints(directory, count);
  let offset = directory.length;
  tables.forEach(({ tag, checksum, data, length }, index) => {
    const at = 12 + index * 16;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum, at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(length, at + 12);
    offset += data.length;
  });
  return Buffer.concat([directory, ...tables.map(({ data }) => data)]);
}

interface Table {
  readonly tag: string;
  readonly checksum: number;
  /** Without what fills it up to whole words. */
  readonly length: number;
  readonly data: Buffer;
}

function readTable(woff: Buffer, at: number): Table {
  const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
  const stored = woff.subarray(offset, offset + packed);
  const data = Buffer.alloc(Math.ceil(length / 4) * 4);
  (packed < length ? inflateSync(stored) : stored).copy(data);
  return { tag: woff.toString('latin1', at, at + 4), checksum: woff.readUInt32BE(at + 16), length, data };
}

/** The three numbers by which readers of the directory halve it. */
function writeSearchHints(directory: Buffer, count: number): void {
  const power = Math.floor(Math.log2(count));
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
}

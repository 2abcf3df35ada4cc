import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { contactLines } from './contact-lines.ts';

/** Writes a log of so many contacts as CSV, a part of it at a time. Gives its bytes. */
export async function writeContactLog(file: string, contacts: number, placeholderShare = 0): Promise<number> {
  const target = createWriteStream(file);
  await pipeline(Readable.from(contactLines(contacts, placeholderShare)), target);
  return target.bytesWritten;
}

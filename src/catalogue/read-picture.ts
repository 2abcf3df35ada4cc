import { readFile } from 'node:fs/promises';

/** The bytes of a picture, as they are published. */
export async function readPicture(sourceFile: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(sourceFile));
}

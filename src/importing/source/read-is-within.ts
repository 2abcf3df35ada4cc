import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** Whether a file of a folder is in it once links are followed: what came out of an archive may be a link to anywhere. */
export async function readIsWithin(folder: string, file: string): Promise<boolean> {
  const [within, real] = await Promise.all([realpath(folder), realpath(path.join(folder, file))]);
  return real.startsWith(within + path.sep);
}

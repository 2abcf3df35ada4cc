import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The words of every record in a finished search index, by address. */
export async function readSearchRecords(folder: string): Promise<ReadonlyMap<string, string>> {
  const fragments = path.join(folder, 'pagefind', 'fragment');
  const records = new Map<string, string>();
  for (const name of await readdir(fragments).catch(() => [])) {
    const packed = gunzipSync(await readFile(path.join(fragments, name))).toString('utf8');
    // Pagefind marks what it packed with a word of its own.
    const record = JSON.parse(packed.slice(packed.indexOf('{'))) as { url: string; content: string; meta: object };
    records.set(record.url, `${record.content} ${JSON.stringify(record.meta)}`);
  }
  return records;
}

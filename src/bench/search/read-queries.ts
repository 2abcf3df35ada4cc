import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UsageError } from '../../command/usage-error.ts';

const querySchema = z.object({
  /** What kind of query it is: figures are told set by set. */
  set: z.string(),
  lang: z.string(),
  q: z.string(),
  /** The ids of the articles that answer it; none where nothing does. */
  rel: z.array(z.string()),
});

export type BenchQuery = z.infer<typeof querySchema>;

/** @throws UsageError where the file is not there, or no list of queries */
export async function readQueries(file: string): Promise<BenchQuery[]> {
  const source = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`There is no file ${file}. Name a list of queries with --queries.`);
  });
  const read = z.array(querySchema).safeParse(parseJson(source, file));
  if (read.success) return read.data;
  const at = read.error.issues[0]?.path.join('.') ?? '';
  throw new UsageError(
    `${file} is no list of queries${at === '' ? '' : ` (look at ${at})`}. Each is {"set": "title", "lang": "en", "q": "printer offline", "rel": ["printers/printer-offline"]}.`,
  );
}

function parseJson(source: string, file: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

import { readGit } from './read-git.ts';

/** So many contents are held at once. */
const batch = 500;

/**
 * What `digest` makes of file contents, by their ids; one git for every 500 of them. One that is not in the repository
 * is left out.
 */
export async function readContents(
  folder: string,
  ids: readonly string[],
  digest: (text: string) => string,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let at = 0; at < ids.length; at += batch) {
    const { out } = await readGit(folder, ['cat-file', '--batch'], `${ids.slice(at, at + batch).join('\n')}\n`);
    for (const { id, content } of contentsOf(out)) found.set(id, digest(content));
  }
  return found;
}

/** `<id> blob <size>`, the content, a line end; `<id> missing` where there is none. */
function* contentsOf(out: Buffer): Generator<{ id: string; content: string }> {
  for (let at = 0; at < out.length; ) {
    const lineEnd = out.indexOf('\n', at);
    if (lineEnd < 0) return;
    const [id = '', kind = '', size = '0'] = out.toString('utf8', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (kind !== 'blob') continue;
    yield { id, content: out.toString('utf8', at, at + Number(size)) };
    at += Number(size) + 1;
  }
}

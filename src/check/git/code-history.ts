/** A code that an article had, by git. */
export interface EarlierCode {
  readonly code: string;
  /** The article's path in the content folder: `articles/en/wifi/reset.mdx`. */
  readonly path: string;
  /** Whether that file was deleted then, and not only changed. */
  readonly deleted: boolean;
}

export type CodeHistory = readonly EarlierCode[];

/**
 * Reads the codes that were taken out of articles from the output of `git log -p` or `git diff`, whose paths begin
 * behind `a/`.
 *
 * @example parseCodeHistory('--- a/articles/en/wifi/reset.mdx\n+++ b/articles/en/wifi/reset.mdx\n-code: 48217\n+code: 48230')
 * // [{code: '48217', path: 'articles/en/wifi/reset.mdx', deleted: false}]
 */
export function parseCodeHistory(diff: string): CodeHistory {
  const earlier: EarlierCode[] = [];
  let path = '';
  let deleted = false;
  for (const line of diff.split('\n')) {
    if (line.startsWith('--- a/')) path = line.slice('--- a/'.length);
    else if (line.startsWith('+++ ')) deleted = line === '+++ /dev/null';
    const code = /^-code:[ \t]*["']?(\d{5,7})["']?[ \t]*\r?$/.exec(line)?.[1];
    if (code && path !== '') earlier.push({ code, path, deleted });
  }
  return earlier;
}

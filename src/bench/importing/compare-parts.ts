import type { Parts } from './count-parts.ts';
import type { Share, Shortfall } from './import-report.ts';

type What = Shortfall['what'];

/** What an article has of its source, and where it has less. */
export function compareParts(
  file: string,
  source: Parts,
  result: Parts,
): { shares: Record<What, Share>; shortfalls: Shortfall[] } {
  const missing: string[] = [];
  let words = 0;
  let present = 0;
  for (const [word, count] of source.words) {
    const found = Math.min(count, result.words.get(word) ?? 0);
    words += count;
    present += found;
    for (let lack = found; lack < count; lack++) missing.push(word);
  }
  const share = (what: Exclude<What, 'words'>): Share => ({
    sources: source[what],
    present: Math.min(source[what], result[what]),
  });
  const shares = {
    words: { sources: words, present },
    links: share('links'),
    tables: share('tables'),
    code: share('code'),
    images: share('images'),
  };
  const shortfalls = (Object.keys(shares) as What[])
    .filter((what) => shares[what].present < shares[what].sources)
    .map((what) => ({
      file,
      what,
      missing: shares[what].sources - shares[what].present,
      ...(what === 'words' && { examples: missing.slice(0, 6) }),
    }));
  return { shares, shortfalls };
}

export function addShares(total: Record<What, Share>, more: Readonly<Record<What, Share>>): void {
  for (const what of Object.keys(total) as What[]) {
    total[what] = {
      sources: total[what].sources + more[what].sources,
      present: total[what].present + more[what].present,
    };
  }
}

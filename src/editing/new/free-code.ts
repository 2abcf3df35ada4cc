import { createHash } from 'node:crypto';
import { type ArticleCode, parseArticleCode } from '../../article/article-code.ts';
import { dammCheckDigit } from '../../article/damm.ts';

/** How many digits a code has. */
const lengths = [5, 6, 7] as const;

/** A prime that divides no power of ten: stepping by it meets every number once, and neighbours are never alike. */
const stride = 7919;

/**
 * A code that is free: 5 digits until half of those are used, then 6, then 7. Where the search begins depends on the
 * article's path, so that two writers who each add an article on a branch of their own seldom get the same.
 *
 * @param articleKey `topic/slug`
 * @param used every code that an article has or ever had
 * @returns `undefined` where all are used
 */
export function freeCode(articleKey: string, used: ReadonlySet<string>): ArticleCode | undefined {
  for (const length of lengths) {
    const least = 10 ** (length - 2);
    const count = 9 * least;
    const inUse = [...used].filter((code) => code.length === length).length;
    if (inUse * 2 >= count && length !== lengths.at(-1)) continue;
    const start = startOf(articleKey) % count;
    for (let step = 0; step < count; step++) {
      const code = withCheckDigit(least + ((start + step * stride) % count));
      if (!used.has(code)) return code;
    }
  }
  return undefined;
}

function withCheckDigit(number: number): ArticleCode {
  const code = parseArticleCode(`${number}${dammCheckDigit(`${number}`)}`);
  if (!code) throw new Error(`${number} cannot begin a code.`);
  return code;
}

function startOf(articleKey: string): number {
  return createHash('sha256').update(articleKey).digest().readUInt32BE();
}

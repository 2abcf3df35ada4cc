import type { Article } from '../article/article.ts';
import { isArticleFor } from '../article/audience.ts';
import { toPlainText } from '../article/plain-text.ts';
import type { Problem } from '../problem/problem.ts';
import { collidingEntries, isSaid, unusedEntry } from '../search/index/check-words.ts';
import { plainLetters } from '../search/index/phrase-key.ts';
import { saidTexts } from '../search/index/said-texts.ts';
import type { WordEntry } from '../search/index/words.ts';

/** Entries of `words.yaml` on the look-out for an article that says something of them. */
export interface WordUse {
  readonly see: (article: Article) => void;
  /** The entries that no article spoke of, and those that collide, in their order. */
  readonly finish: () => Problem[];
}

/**
 * Looks for the entries in every article that customers find by searching. What its front matter says is asked first,
 * and its text only of entries that nothing has spoken of until then.
 */
export function watchWords(entries: readonly WordEntry[]): WordUse {
  const unused = new Map([...Map.groupBy(entries, ({ language }) => language)].map(([tag, of]) => [tag, new Set(of)]));
  return {
    see: (article) => {
      const { frontMatter } = article;
      const open = unused.get(article.language);
      if (!open || open.size === 0 || frontMatter.draft || frontMatter.replacedBy) return;
      if (!isArticleFor(frontMatter, 'customers')) return;
      const { title, summary, symptoms, alsoKnownAs } = frontMatter;
      strike(open, [title, summary, ...symptoms, ...alsoKnownAs]);
      strike(open, [toPlainText(article.tree, 'customers')]);
    },
    finish: () => [
      ...entries.filter((entry) => unused.get(entry.language)?.has(entry)).map(unusedEntry),
      ...collidingEntries(entries),
    ],
  };
}

/** Takes out what the texts speak of. Most entries can be told apart by one of their words alone. */
function strike(open: Set<WordEntry>, texts: readonly string[]): void {
  // Without hyphens: `Wi-Fi` holds `wifi`.
  const letters = plainLetters(texts.join('\n')).replace(/[-‐‑]/g, '');
  const likely = [...open].filter(({ said }) =>
    said.some((key) => key.split(' ').every((word) => letters.includes(word))),
  );
  if (likely.length === 0) return;
  const said = saidTexts(texts);
  for (const entry of likely) if (isSaid(entry, said)) open.delete(entry);
}

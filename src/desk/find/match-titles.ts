import { slugify } from '../../site/slugify.ts';
import type { DeskEntry } from './desk-table.ts';

/** The articles in whose title or products every typed word begins a word, as many as are wanted. */
export type TitleMatcher = (typed: string, most: number) => DeskEntry[];

/**
 * Finds by titles and products alone, without waiting for anything: what stands there while search is asked. Accents,
 * capitals and hyphens do not count. Articles whose title begins with what was typed come first.
 *
 * @example titleMatcher(articles)('print off', 9)[0]?.title // 'Printer shows “offline”'
 */
export function titleMatcher(articles: readonly DeskEntry[]): TitleMatcher {
  const known = articles.map((entry) => {
    const title = slugify(entry.title);
    return { entry, title, words: ` ${title} ${slugify(entry.products.join(' '))}`.replaceAll('-', ' ') };
  });
  return (typed, most) => {
    const sought = slugify(typed);
    if (sought === '') return [];
    const beginnings = sought.split('-').map((word) => ` ${word}`);
    const found = known.filter(({ words }) => beginnings.every((word) => words.includes(word)));
    const first = found.filter(({ title }) => title.startsWith(sought));
    return [...first, ...found.filter((match) => !first.includes(match))].slice(0, most).map(({ entry }) => entry);
  };
}

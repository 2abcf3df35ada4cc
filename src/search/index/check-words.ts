import type { Problem } from '../../problem/problem.ts';
import { type SaidTexts, says } from './said-texts.ts';
import type { WordEntry } from './words.ts';

/** Whether an entry finds something: one of its phrases stands in a text. */
export function isSaid({ said }: WordEntry, texts: SaidTexts): boolean {
  return said.some((key) => says(texts, key));
}

/** An entry of `words.yaml` that no article says anything of: typing it finds nothing more. */
export function unusedEntry({ file, place, written }: WordEntry): Problem {
  return {
    file,
    ...place,
    severity: 'warning',
    id: 'SET022',
    name: 'words-unused',
    what: `No article says what "${written}" is about, so it finds nothing.`,
    remedy: 'Use a word that stands in an article, or remove the entry.',
  };
}

/** Entries of one language for which the same phrase may be typed: it finds more than either says. */
export function collidingEntries(entries: readonly WordEntry[]): Problem[] {
  const first = new Map<string, WordEntry>();
  return entries.flatMap((entry) => {
    // `wi-fi` and `wifi` are one phrase.
    const keys = entry.typed.map((key) => `${entry.language} ${key.replaceAll(' ', '')}`);
    const collides = keys.map((key) => first.get(key)).find((other) => other !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, entry);
    return collides ? [collision(entry, collides)] : [];
  });
}

function collision({ file, place, written }: WordEntry, other: WordEntry): Problem {
  const line = other.place.line === undefined ? '' : ` (line ${other.place.line})`;
  return {
    file,
    ...place,
    severity: 'warning',
    id: 'SET023',
    name: 'words-collide',
    what: `"${written}" shares a phrase with "${other.written}"${line}: typing it finds what either of them is about.`,
    remedy: 'Put both in one entry if they mean the same, or remove the phrase from one of them.',
  };
}

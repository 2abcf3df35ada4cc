import type { Problem } from '../../problem/problem.ts';
import { phraseKey } from './phrase-key.ts';
import type { WordEntry } from './words.ts';

/** Texts of articles, joined so that a phrase can be looked for in all of them at once. */
export type SaidTexts = string;

/** Endings after which a phrase is the same: see `wordsFor`. */
const endings = ['', 's', 'x'];

export function saidTexts(texts: readonly string[]): SaidTexts {
  return texts.map((text) => ` ${phraseKey(text)} `).join('|');
}

/** Whether an entry finds something: one of its phrases stands in a text. */
export function isSaid({ said }: WordEntry, texts: SaidTexts): boolean {
  return said.some((key) => endings.some((ending) => texts.includes(` ${key}${ending} `)));
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

/** Entries of one language that begin with the same phrase: both find more than either says. */
export function collidingEntries(entries: readonly WordEntry[]): Problem[] {
  const first = new Map<string, WordEntry>();
  return entries.flatMap((entry) => {
    const collides = entry.typed
      .map((key) => first.get(`${entry.language} ${key}`))
      .find((other) => other !== undefined);
    for (const key of entry.typed)
      if (!first.has(`${entry.language} ${key}`)) first.set(`${entry.language} ${key}`, entry);
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

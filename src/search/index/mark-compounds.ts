import { asOneWord, asTwoWords } from '../fold.ts';
import { wordKey } from '../word-key.ts';
import type { Compound, Compounds } from './find-compounds.ts';
import type { SearchRecord } from './search-record.ts';

const words = /(?<![\p{L}\p{M}\p{N}\p{Pc}'’-])\p{L}+(?: \p{L}+)*(?![\p{L}\p{M}\p{N}\p{Pc}'’-])/gu;

/**
 * A text in which compounds are written in all ways at once: what stands in one piece is found by its halves as well, and
 * what stands apart by the whole, unless that is sought as its halves.
 */
export function markCompounds(text: string, compounds: Compounds): string {
  if (compounds.size === 0) return text;
  return text.replace(words, (row) => markRow(row.split(' '), compounds).join(' '));
}

/** A record whose texts are marked so; the names of its parts, which are only shown, stay as they are. */
export function withCompounds(record: SearchRecord, compounds: Compounds): SearchRecord {
  const mark = (text: string) => markCompounds(text, compounds);
  const { title, summary, symptoms, alsoKnownAs, words } = record.metadata;
  return {
    ...record,
    metadata: {
      ...record.metadata,
      title: mark(title),
      summary: mark(summary),
      symptoms: mark(symptoms),
      alsoKnownAs: mark(alsoKnownAs),
      words: mark(words),
    },
    sections: record.sections.map((section) => ({
      ...section,
      heading: mark(section.heading),
      text: mark(section.text),
    })),
  };
}

function markRow(row: readonly string[], compounds: Compounds): string[] {
  const marked: string[] = [];
  for (let place = 0; place < row.length; place++) {
    const [first = '', second] = [row[place], row[place + 1]];
    const whole = second === undefined ? undefined : compounds.get(wordKey(first) + wordKey(second));
    if (second !== undefined && whole && whole.soughtAs !== 'two' && whole.halves[0] === wordKey(first)) {
      marked.push(asOneWord(first, second));
      place++;
    } else marked.push(apart(first, compounds.get(wordKey(first))));
  }
  return marked;
}

function apart(word: string, compound: Compound | undefined): string {
  if (!compound) return word;
  const [{ length }] = compound.halves;
  return asTwoWords(word.slice(0, length), word.slice(length));
}

import { z } from 'zod';
import type { FieldHelpTable } from '../../yaml/field-help.ts';
import { text, texts } from '../../yaml/text-fields.ts';
import type { ReadingFormula } from '../view/reading-ease.ts';
import { syllableCounter } from '../view/syllables.ts';
import { phrasePattern } from './phrase-pattern.ts';

const list = texts.default([]);
const number = z
  .string()
  .regex(/^\d{1,4}(?:\.\d{1,4})?$/)
  .transform(Number);

/** What a step may use, and how `needs` may name it. */
const need = z.strictObject({ what: text, used: texts, named: list });

/**
 * `src/check/words/<lang>.yaml`, and what a content folder adds in `rule-words/<lang>.yaml`: the words by which rules
 * know a language. Phrases as in `phrasePattern`.
 */
export const ruleWordsSchema = z.strictObject({
  reading: z
    .strictObject({
      base: number,
      perWordInSentence: number,
      perSyllableInWord: number,
      vowels: text,
      silentEndings: list,
      least: number,
    })
    .optional(),
  passive: z.strictObject({ be: list, between: list, participles: list, not: list }).prefault({}),
  needs: z.array(need).default([]),
  proof: z.strictObject({ ask: list, of: list, phrases: list, unless: list }).prefault({}),
  pointing: z.strictObject({ actions: list, alone: list }).prefault({}),
  actions: list,
  joins: list,
  wait: z.strictObject({ words: list, length: list }).prefault({}),
  restart: list,
  emptyAlternatives: list,
  errorWords: list,
  common: list,
  /** A word of the company, with what customers say. */
  jargon: z.record(z.string(), text).default({}),
});

export type RuleWordsFile = z.infer<typeof ruleWordsSchema>;

export const ruleWordsHelp: FieldHelpTable = {
  '': { must: 'lists of words', example: 'errorWords: [error, error code]' },
  needs: { must: 'a list of what steps use', example: 'needs: [{what: a screwdriver, used: [screwdriver, unscrew]}]' },
  jargon: { must: 'what customers say for each word of the company', example: 'jargon: {CPE: router}' },
};

export interface Need {
  readonly what: string;
  readonly used: RegExp;
  readonly named: RegExp;
}

/** The lists as patterns, ready to look with. */
export interface RuleWords {
  readonly reading: (ReadingFormula & { readonly least: number }) | undefined;
  /** About how many syllables a word has. */
  readonly syllables: (word: string) => number;
  readonly passive: RegExp;
  readonly needs: readonly Need[];
  /** Any use of any of them. */
  readonly anyNeed: RegExp;
  readonly proof: { readonly ask: RegExp; readonly of: RegExp; readonly phrases: RegExp; readonly unless: RegExp };
  readonly pointing: { readonly actions: RegExp; readonly alone: RegExp };
  readonly actions: RegExp;
  /** What joins one thing to do to the next: and, then. */
  readonly joins: RegExp;
  readonly wait: { readonly words: RegExp; readonly length: RegExp };
  readonly restart: RegExp;
  readonly emptyAlternatives: RegExp;
  readonly errorWords: RegExp;
  /** So common that they tell nothing of what a text is about. */
  readonly common: ReadonlySet<string>;
  readonly jargon: RegExp;
  /** What customers say, by the word of the company in small letters. */
  readonly said: ReadonlyMap<string, string>;
}

/** @param files our own lists and those of the content folder, which go before */
export function compileRuleWords(files: readonly RuleWordsFile[]): RuleWords {
  const all = (pick: (file: RuleWordsFile) => readonly string[]) => phrasePattern(files.flatMap(pick));
  const jargon = files.flatMap((file) => Object.entries(file.jargon));
  const reading = files.findLast(({ reading }) => reading)?.reading;
  return {
    reading,
    syllables: syllableCounter(reading ?? { vowels: '', silentEndings: [] }),
    passive: passivePattern(files),
    needs: files.flatMap(({ needs }) =>
      needs.map(({ what, used, named }) => ({
        what,
        used: phrasePattern(used),
        named: phrasePattern([...used, ...named]),
      })),
    ),
    anyNeed: all(({ needs }) => needs.flatMap(({ used }) => used)),
    proof: {
      ask: all(({ proof }) => proof.ask),
      of: all(({ proof }) => proof.of),
      phrases: all(({ proof }) => proof.phrases),
      unless: all(({ proof }) => proof.unless),
    },
    pointing: { actions: all(({ pointing }) => pointing.actions), alone: all(({ pointing }) => pointing.alone) },
    actions: all(({ actions }) => actions),
    joins: all(({ joins }) => joins),
    wait: { words: all(({ wait }) => wait.words), length: all(({ wait }) => wait.length) },
    restart: all(({ restart }) => restart),
    emptyAlternatives: all(({ emptyAlternatives }) => emptyAlternatives),
    errorWords: all(({ errorWords }) => errorWords),
    common: new Set(files.flatMap(({ common }) => common)),
    jargon: phrasePattern(jargon.map(([word]) => word)),
    said: new Map(jargon.map(([word, said]) => [word.toLowerCase(), said])),
  };
}

/** A form of "to be", at most one word of those that may stand between, and a participle. */
function passivePattern(files: readonly RuleWordsFile[]): RegExp {
  const source = (pick: (file: RuleWordsFile) => readonly string[]) => phrasePattern(files.flatMap(pick)).source;
  const { be, between, participles, not } = {
    be: source(({ passive }) => passive.be),
    between: source(({ passive }) => passive.between),
    participles: source(({ passive }) => passive.participles),
    not: source(({ passive }) => passive.not),
  };
  return new RegExp(`${be}\\s+(?:${between}\\s+)?(?!${not})${participles}`, 'giu');
}

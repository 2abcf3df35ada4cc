import { z } from 'zod';
import type { FieldHelpTable } from '../yaml/field-help.ts';
import { texts } from '../yaml/text-fields.ts';

const heard = z.string().regex(/^\d{1,5}$/);

/** `src/site/languages/<lang>.yaml`: how a language is written, searched and what the interface says in it. */
export const languageSchema = z.strictObject({
  direction: z.enum(['ltr', 'rtl']),
  typography: z.strictObject({
    /** What opens and closes a quotation, spaces included. */
    quotes: z.tuple([z.string(), z.string()]),
    /** The same for a quotation within one. */
    innerQuotes: z.tuple([z.string(), z.string()]).optional(),
    apostrophe: z.string(),
    /** Characters that stand after a narrow no-break space. */
    narrowSpaceBefore: z.string(),
  }),
  search: z.strictObject({
    /** What is contracted before a vowel, without its apostrophe. */
    elisions: texts,
    /** Words that say nothing of what is sought; they count only where there are no others. */
    stopWords: texts.default([]),
    /** Words that people put beside an error code: `error`, `message`. */
    wordsBesideCodes: texts.default([]),
    /** What is added to a word to bend it: a known word with another ending is no slip. */
    endings: texts.default([]),
  }),
  /** How numbers sound on the telephone. */
  speech: z
    .strictObject({
      /** The words for 0 to 9. */
      digits: z.array(z.string()).length(10),
      /** Digits that are heard for one another: fifteen and fifty, six and dix. */
      alike: z.array(z.tuple([heard, heard])),
    })
    .optional(),
  strings: z.record(z.string(), z.string()),
  /** What the agents' desk says. Nothing of it is on the customers' site. */
  desk: z.record(z.string(), z.string()).default({}),
});

export type LanguageFile = z.infer<typeof languageSchema>;
export type Typography = LanguageFile['typography'];

export interface Language extends LanguageFile {
  /** The tag, for example `fr`. */
  readonly tag: string;
  /** Its own name, for example `Français`. */
  readonly name: string;
  /** 256 words that are easy to say: see `check-word.ts`. */
  readonly checkWords: readonly string[];
}

export const languageHelp: FieldHelpTable = {
  direction: { must: 'ltr or rtl', example: 'direction: ltr' },
  typography: {
    must: 'quotes, apostrophe, narrowSpaceBefore and, if wanted, innerQuotes',
    example: 'typography: {quotes: ["“", "”"], apostrophe: "’", narrowSpaceBefore: ""}',
  },
  search: {
    must: 'elisions and, if wanted, stopWords, wordsBesideCodes and endings, each a list',
    example: 'search: {elisions: [l, d, qu], stopWords: [le, la], wordsBesideCodes: [erreur], endings: [s, es]}',
  },
  speech: {
    must: 'the words for the digits, and which digits sound alike',
    example: 'speech: {digits: [zero, …, nine], alike: [[15, 50]]}',
  },
  desk: { must: "the texts of the agents' desk", example: 'desk: {worked: It worked}' },
  strings: { must: 'the texts of the interface', example: 'strings: {home: Home}' },
};

import { z } from 'zod';
import type { FieldHelpTable } from '../yaml/field-help.ts';
import { texts } from '../yaml/text-fields.ts';

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
  search: z.strictObject({ elisions: texts }),
  strings: z.record(z.string(), z.string()),
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
  search: { must: 'a list of elisions', example: 'search: {elisions: [l, d, qu]}' },
  strings: { must: 'the texts of the interface', example: 'strings: {home: Home}' },
};

import { z } from 'zod';
import { decodePath } from '../site/decode-path.ts';
import type { FieldHelpTable } from '../yaml/field-help.ts';
import { day, flag, text, textOfAtMost, texts, wholeNumber } from '../yaml/text-fields.ts';
import { type ArticleCode, parseArticleCode } from './article-code.ts';

const code = z.string().transform((typed, context): ArticleCode => {
  const parsed = parseArticleCode(typed);
  if (!parsed) context.addIssue({ code: 'custom', message: 'not a code' });
  return parsed ?? ('' as ArticleCode);
});

/** A path such as `/en/printers/offline/`: no `//`, no `..`, since a page is written there. */
const plainPath = /^(?!.*\/\/|.*\.\.)\/[^\s?#\\]*$/;
const sitePath = z
  .string()
  .regex(plainPath)
  .refine((written) => plainPath.test(decodePath(written)) && !/\p{Cc}/u.test(decodePath(written)));

/** The front matter of an article. Fields, types and defaults are public: see `docs/articles.md`. */
export const frontMatterSchema = z.strictObject({
  code,
  title: textOfAtMost(80),
  summary: textOfAtMost(160),
  /** An empty list where the writer says `nothing`; absent where the writer does not say: that is a problem of its own. */
  needs: z.union([z.literal('nothing').transform((): string[] => []), texts.min(1)]).optional(),
  reviewed: day,
  owner: text,
  appliesTo: texts.default([]),
  symptoms: texts.default([]),
  alsoKnownAs: texts.default([]),
  errorCodes: texts.default([]),
  minutes: wholeNumber.optional(),
  related: z.array(code).default([]),
  audience: z.enum(['customers', 'agents']).default('customers'),
  draft: flag.optional(),
  offline: flag.optional(),
  knownIssue: z.strictObject({ since: day, fixed: day.optional() }).optional(),
  reviewEveryDays: wholeNumber.optional(),
  redirectFrom: z.array(sitePath).default([]),
  replacedBy: code.optional(),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

export const frontMatterHelp: FieldHelpTable = {
  '': { must: 'fields, each on a line of its own', example: 'title: Printer shows "offline"' },
  code: {
    must: 'an article code: 5 to 7 digits, the last one a check digit',
    example: 'code: 48217',
    why: 'People are told this number on the phone.',
  },
  title: {
    must: 'a text of at most 80 characters',
    example: 'title: Printer shows "offline"',
    why: 'It says what the reader gets.',
  },
  summary: {
    must: 'a text of at most 160 characters',
    example: 'summary: The computer cannot reach the printer over Wi-Fi.',
    why: 'It stands under the title in lists and search results.',
  },
  needs: {
    must: 'a list of texts, or the word nothing',
    example: "needs: [the router's label, a paper clip]  or  needs: nothing",
  },
  reviewed: {
    must: 'a day, as YYYY-MM-DD',
    example: 'reviewed: 2026-10-02',
    why: 'Readers are told when the article was last checked.',
  },
  owner: { must: 'the team that answers for the article', example: 'owner: printing-team' },
  appliesTo: { must: 'a list of products', example: 'appliesTo: [InkJet 200, InkJet 300]' },
  symptoms: {
    must: "a list of texts in customers' words",
    example: 'symptoms: [printer says offline, nothing prints]',
  },
  alsoKnownAs: { must: "a list of texts in customers' words", example: 'alsoKnownAs: [printer not responding]' },
  errorCodes: { must: 'a list of texts', example: 'errorCodes: [0x00000709, E-104]' },
  minutes: { must: 'a whole number from 1', example: 'minutes: 10' },
  related: { must: 'a list of article codes', example: 'related: [48230, 92370]' },
  audience: { must: 'customers or agents', example: 'audience: agents' },
  draft: { must: 'the word true, or left out', example: 'draft: true' },
  offline: { must: 'the word true, or left out', example: 'offline: true' },
  knownIssue: {
    must: 'the day it began and, once it is over, the day it was fixed',
    example: 'knownIssue: {since: 2026-10-02, fixed: 2026-10-09}',
  },
  'knownIssue.since': { must: 'a day, as YYYY-MM-DD', example: 'knownIssue: {since: 2026-10-02}' },
  'knownIssue.fixed': {
    must: 'a day, as YYYY-MM-DD',
    example: 'knownIssue: {since: 2026-10-02, fixed: 2026-10-09}',
  },
  reviewEveryDays: { must: 'a whole number of days from 1', example: 'reviewEveryDays: 180' },
  redirectFrom: { must: 'a list of paths on this site', example: 'redirectFrom: [/en/printers/offline/]' },
  replacedBy: { must: 'the code of the article that takes its place', example: 'replacedBy: 48230' },
};

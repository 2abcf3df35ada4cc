import { errorCodeKey } from '../code-table.ts';
import { errorCodesIn } from '../error-codes-in.ts';
import type { SearchRecord } from './search-record.ts';

/** How an article mentions an error code: what it says of itself counts more than what its text says. */
export type Mention = 'title' | 'declared' | 'heading' | 'text';

/** The error codes of an article by `errorCodeKey`, each with the weightiest way in which it is mentioned. */
export function errorCodesOf({ metadata, sections }: SearchRecord): Map<string, Mention> {
  const { title, summary, symptoms, alsoKnownAs, errorCodes } = metadata;
  const declared = errorCodes.split('; ').map(errorCodeKey);
  const mentions: readonly (readonly [Mention, readonly string[]])[] = [
    ['text', sections.flatMap(({ text }) => errorCodesIn(text))],
    ['heading', sections.flatMap(({ heading }) => errorCodesIn(heading))],
    ['declared', [...declared, ...[summary, symptoms, alsoKnownAs].flatMap(errorCodesIn)]],
    ['title', errorCodesIn(title)],
  ];
  const codes = new Map<string, Mention>();
  for (const [mention, keys] of mentions) for (const key of keys) if (key !== '') codes.set(key, mention);
  return codes;
}

import type { Language } from '../../site/language.ts';
import { typeset } from '../../site/typeset.ts';
import { unfold } from '../fold.ts';
import type { MetadataField } from '../metadata.ts';
import type { Result } from './answer.ts';
import type { PagefindData, PagefindPart } from './pagefind.ts';
import { passageOf } from './passage.ts';

/** Words found here say what the whole article is about. */
const aboutTheWhole: readonly string[] = [
  'title',
  'code',
  'errorCodes',
  'symptoms',
  'alsoKnownAs',
] satisfies MetadataField[];

/**
 * A result as it is shown. Where the article as a whole is about the query, the passage is the first that has a word of
 * it, and the result leads to the article; otherwise it is the part that has most of them, and the result leads there.
 *
 * @param matchedFields the metadata in which words of the query were found
 * @param missing the words that it lacks
 */
export function resultOf(
  data: PagefindData,
  matchedFields: readonly string[],
  language: Pick<Language, 'typography'>,
  missing: readonly string[],
): Result {
  const show = (text: string) => typeset(unfold(text), language.typography);
  const whole = matchedFields.some((field) => aboutTheWhole.includes(field));
  const part = whole ? data.sub_results[0] : bestPart(data.sub_results);
  const named = part?.anchor === undefined ? {} : { part: { name: show(part.title), url: part.url } };
  return {
    code: data.meta.code ?? '',
    title: show(data.meta.title ?? data.url),
    url: data.url,
    ...named,
    leadsTo: whole || !part ? data.url : part.url,
    passage: passageOf(show(part?.excerpt ?? data.meta.summary ?? data.excerpt)),
    missing,
  };
}

function bestPart(parts: readonly PagefindPart[]): PagefindPart | undefined {
  return parts.reduce<PagefindPart | undefined>(
    (best, part) => (best && weightOf(best) >= weightOf(part) ? best : part),
    undefined,
  );
}

function weightOf({ weighted_locations }: PagefindPart): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

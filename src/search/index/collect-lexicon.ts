import { errorCodeKey } from '../code-table.ts';
import {
  formatCompounds,
  formatErrors,
  type LexiconFile,
  type PagefindStart,
  type SearchLanguage,
} from '../lexicon.ts';
import { encodeVocabulary } from '../vocabulary.ts';
import type { DeclaredErrors } from './code-table-for.ts';
import { countWords } from './count-words.ts';
import { errorCodesOf, type Mention } from './error-codes-of.ts';
import type { Compounds } from './find-compounds.ts';
import { recordTexts } from './record-texts.ts';
import type { SearchRecord } from './search-record.ts';

/** Gathers a language's lexicon from its records, one after the other. */
export interface LexiconCollector {
  add(record: SearchRecord): void;
  /** Adds an article that is not translated: it is found by its error codes alone. */
  addForeign(declared: DeclaredErrors): void;
  /**
   * @param language how it is searched and written
   * @param compounds of the language
   * @param codes the article codes of the code table, in its order
   */
  lexicon(
    pagefind: PagefindStart,
    language: SearchLanguage,
    compounds: Compounds,
    codes: readonly string[],
  ): LexiconFile;
}

const order: readonly Mention[] = ['title', 'declared', 'heading', 'text'];

/** What stands in the text of more articles than this is no error but a word, as WPA2 is. */
const mostArticles = 8;

export function collectLexicon(): LexiconCollector {
  const words = countWords();
  const mentions = new Map<string, { code: string; mention: Mention }[]>();
  const mentioned = (key: string, code: string, mention: Mention) =>
    mentions.set(key, [...(mentions.get(key) ?? []), { code, mention }]);
  return {
    add(record) {
      words.add(recordTexts(record));
      for (const [key, mention] of errorCodesOf(record)) mentioned(key, record.metadata.code, mention);
    },
    addForeign({ code, errorCodes }) {
      for (const key of new Set(errorCodes.map(errorCodeKey))) if (key !== '') mentioned(key, code, 'declared');
    },
    lexicon(pagefind, { search, typography }, compounds, codes) {
      const placeOf = new Map(codes.map((code, place) => [code, place]));
      const errors = [...mentions]
        .map(([key, found]) => [key, ranked(found).flatMap(({ code }) => placeOf.get(code) ?? [])] as const)
        .filter(([, places]) => places.length > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return {
        version: 1,
        pagefind,
        articles: words.articles(),
        language: { search, typography },
        words: encodeVocabulary(words.words()),
        compounds: formatCompounds(
          [...compounds]
            .filter(([, { soughtAs }]) => soughtAs !== 'typed')
            .map(([whole, { halves, soughtAs }]) => (soughtAs === 'one' ? [whole] : halves)),
        ),
        errors: formatErrors(errors),
      };
    },
  };
}

function ranked(found: readonly { code: string; mention: Mention }[]): readonly { code: string; mention: Mention }[] {
  const weighty = found.filter(({ mention }) => mention !== 'text' && mention !== 'heading');
  const kept = found.length > mostArticles ? weighty : found;
  return [...kept].sort((a, b) => order.indexOf(a.mention) - order.indexOf(b.mention) || (a.code < b.code ? -1 : 1));
}

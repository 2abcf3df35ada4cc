import { formatArticleCode } from '../../article/article-code.ts';
import type { Language } from '../../site/language.ts';
import { say } from '../../site/say.ts';
import { type Answer, leadsSomewhere } from './answer.ts';
import type { Note } from './note.ts';
import { sayAround } from './say-around.ts';

/**
 * What is to be said about an answer besides its results: what was corrected, what is not there, what went wrong.
 *
 * @param online whether the device has a connection, as far as the browser knows
 */
export function notesOn(answer: Answer, language: Language, online = true): Note[] {
  const { shortened, failed } = answer;
  return [
    ...unknownCodes(answer, language),
    ...(shortened ? [[say(language, 'searchTooLong')]] : []),
    ...corrections(answer, language),
    ...(failed ? [[say(language, online ? 'searchFailed' : 'searchOffline')]] : notFound(answer, language)),
  ];
}

function unknownCodes({ unknownCode, nearCodes, unknownErrorCodes }: Answer, language: Language): Note[] {
  const errorCodes = unknownErrorCodes.map((code) => [say(language, 'searchNoErrorCode', { code })]);
  if (unknownCode === undefined) return errorCodes;
  const noSuchCode = say(language, 'searchNoSuchCode', { code: formatArticleCode(unknownCode) });
  const near = nearCodes.length > 0 ? [[say(language, 'searchNearCodes')]] : [];
  return [[noSuchCode], ...near, ...errorCodes];
}

/** `Results for **connect**. Search for conect instead` */
function corrections({ corrections: corrected }: Answer, language: Language): Note[] {
  if (corrected.length === 0) return [];
  const [before, after] = sayAround(language, 'searchCorrected', 'words');
  const [beforeTyped, afterTyped] = sayAround(language, 'searchAsTyped', 'words');
  const typed = corrected.map((correction) => correction.typed).join(', ');
  const used = corrected.map((correction) => correction.used).join(', ');
  return [[before, { strong: used }, `${after} `, { before: beforeTyped, typed, after: afterTyped }]];
}

function notFound(answer: Answer, language: Language): Note[] {
  const { query, unknownCode, unknownErrorCodes, missing, shortened } = answer;
  if (answer.results.length > 0 && missing.length > 0) {
    return [[say(language, 'searchMissing', { words: missing.join(', ') })]];
  }
  if (leadsSomewhere(answer) || unknownCode !== undefined) return [];
  const said = shortened || unknownErrorCodes.length > 0;
  return [...(said ? [] : [[say(language, 'searchNone', { query: query.trim() })]]), [say(language, 'searchNoneHint')]];
}

import type { Typography } from './language.ts';

const narrowNoBreakSpace = '\u202f';

/**
 * Sets the typography of a piece of prose: curly quotes, apostrophes, and narrow no-break spaces where the language
 * wants them. Never call it on code. Setting a text twice changes nothing.
 *
 * @param before the character before the text, where the text continues a line
 * @example typeset('Il dit "non" !', french) // 'Il dit « non » !' with narrow no-break spaces
 */
export function typeset(prose: string, typography: Typography, before = ''): string {
  const quoted = setQuotes(prose, typography, before).replace(/(?<=[\p{L}\p{N}])'|'(?=\p{L})/gu, typography.apostrophe);
  return setNarrowSpaces(quoted, typography);
}

function setQuotes(prose: string, { quotes: [open, close] }: Typography, before: string): string {
  return prose.replace(/"/g, (_, offset: number) => {
    const previous = offset > 0 ? prose[offset - 1] : before;
    return previous === undefined || previous === '' || /[\s([{«“—–/-]/u.test(previous) ? open : close;
  });
}

function setNarrowSpaces(prose: string, { narrowSpaceBefore, quotes: [open] }: Typography): string {
  if (narrowSpaceBefore === '') return prose;
  const marks = narrowSpaceBefore.replace(/[\]\\^-]/g, '\\$&');
  const spaced = prose.replace(new RegExp(`[ \u00a0](?=[${marks}])`, 'gu'), narrowNoBreakSpace);
  const opening = open.trim();
  return /\s$/u.test(open)
    ? spaced.replace(new RegExp(`${opening}[ \u00a0]`, 'gu'), opening + narrowNoBreakSpace)
    : spaced;
}

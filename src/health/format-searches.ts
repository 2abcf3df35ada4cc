import type { SearchesReport } from './searches-report.ts';
import type { SoughtInLanguage, SoughtQuery } from './sought-in-vain.ts';

/** More than this are cut, and that is said: the rest is in the JSON. */
const shownQueries = 50;
const shownSpellings = 3;

/** The report for a terminal: for each language what was sought in vain, most sought first. */
export function formatSearches(report: SearchesReport): string {
  if (report.searches === 0) return 'No search is told in these files.\n';
  const days = report.from === report.to ? report.from : `${report.from} to ${report.to}`;
  const headline = `What people sought and did not find, ${days}: ${inWords(report.searches)}`;
  return `${[headline, ...report.languages.map(languageBlock)].join('\n\n')}\n`;
}

function languageBlock({ language, searches, foundNothing, queries }: SoughtInLanguage): string {
  const rest = queries.length - shownQueries;
  return [
    `${language}  ${inWords(searches)}, ${foundNothing} of them found nothing`,
    '  searches  nothing  last        sought',
    ...queries.slice(0, shownQueries).map(queryLine),
    ...(rest > 0 ? [`  and ${rest} more: see --json`] : []),
  ].join('\n');
}

function queryLine({ query, alsoTyped, searches, foundNothing, last }: SoughtQuery): string {
  const others = alsoTyped.slice(0, shownSpellings).join(', ');
  const also = others === '' ? '' : `  (also typed: ${others}${alsoTyped.length > shownSpellings ? ', …' : ''})`;
  return `  ${String(searches).padStart(8)}  ${String(foundNothing).padStart(7)}  ${last}  ${query}${also}`;
}

function inWords(searches: number): string {
  return searches === 1 ? '1 search' : `${searches} searches`;
}

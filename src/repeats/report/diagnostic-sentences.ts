import { formatArticleCode } from '../../article/article-code.ts';
import type { ReportArticle } from './repeats-report.ts';
import { listInWords } from './report-words.ts';

/** Below this share of an article's contacts with something to compare them with, that is said. */
const fewComparable = 0.8;

/** What to know about an article's verdict before acting on it, each in a sentence. */
export function diagnosticSentences({ verdict, crudeRatio, diagnostics }: ReportArticle): string[] {
  const { linkedWith, dominatedBy, comparableShare, eValue, inseparableFrom } = diagnostics;
  const beside = linkedWith?.filter((code) => !inseparableFrom?.includes(code)) ?? [];
  return [
    crudeRatio === null ? '' : `Compared with all other contacts, whatever they are about: ${times(crudeRatio)}.`,
    eValue === null || verdict !== 'flag'
      ? ''
      : `Only something the log does not hold, and that makes both the article and a repeat ${times(eValue)} as likely, would explain it away.`,
    beside.length === 0
      ? ''
      : `Often linked together with ${listInWords(beside.map(formatArticleCode))}; that is taken into account.`,
    ...(dominatedBy ?? []).map((who) => `More than half of its repeats are those of one ${who}.`),
    comparableShare === null || comparableShare >= fewComparable
      ? ''
      : `Only ${Math.round(comparableShare * 100)} % of its contacts have enough others to be compared with.`,
  ].filter(Boolean);
}

function times(ratio: number): string {
  return `${ratio.toFixed(1)} times`;
}

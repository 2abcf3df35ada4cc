import type { Verdict } from '../estimate/judge-article.ts';
import type { RepeatsReport, ReportArticle } from './repeats-report.ts';

/** What each verdict is called in a table. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  flag: 'goes with repeats',
  watch: 'watch',
  ok: 'no sign of it',
  'not-enough-data': 'cannot tell',
};

export function withVerdict({ articles }: RepeatsReport, verdict: Verdict): ReportArticle[] {
  return articles.filter((article) => article.verdict === verdict);
}

/** @example headline(report) // '6 articles go with repeat contacts' */
export function headline(report: RepeatsReport): string {
  const flagged = withVerdict(report, 'flag').length;
  if (flagged === 0) return 'No article goes with repeat contacts';
  return flagged === 1 ? '1 article goes with repeat contacts' : `${flagged} articles go with repeat contacts`;
}

import type { RepeatsReport, ReportArticle } from './repeats-report.ts';

/** What became of an article's repeats after each of its edits, and what the monitor of the last one says. */
export function editSentences({ edits = [] }: Pick<ReportArticle, 'edits'>): string[] {
  const monitor = edits.at(-1)?.monitor.said ?? '';
  return [...edits.map(({ said }) => said), ...(monitor === '' ? [] : [monitor])];
}

/** Articles that were edited and of which nothing else is told: neither flagged nor watched. */
export function editedElsewhere({ articles }: RepeatsReport): ReportArticle[] {
  return articles.filter(({ edits, verdict }) => edits !== undefined && verdict !== 'flag' && verdict !== 'watch');
}

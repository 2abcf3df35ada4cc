import { formatProblem } from '../../problem/format-problem.ts';
import { sortProblems } from '../../problem/sort-problems.ts';
import { parseArticle } from '../parse-article.ts';

/** What a writer is told about the source of an article, one text for all problems. */
export function problemsOf(source: string): string {
  const place = { file: 'offline.mdx', language: 'en', topic: 'printers', slug: 'offline' };
  return sortProblems(parseArticle(place, source).problems).map(formatProblem).join('\n');
}

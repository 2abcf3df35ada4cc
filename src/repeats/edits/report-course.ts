import type { ComparedCounts } from '../estimate/compare-article.ts';
import { method } from '../options/analysis-options.ts';
import { roundNumber } from '../report/round-number.ts';
import type { CourseStep } from './followed-counts.ts';

/** How far an article's repeats had come by a day, from the log's beginning. */
export interface CoursePoint {
  /** The last day, in UTC, that is counted. */
  readonly date: string;
  readonly repeats: number;
  /** At the article's stratum levels; in all as many as the report's `expected`. */
  readonly expected: number;
}

/**
 * An article's repeats and expected repeats, added up over time: a point where at least 10 customers stand behind what
 * came since the point before.
 *
 * @param steps of this article, in time
 * @param log its beginning, and the length of a step
 */
export function reportCourse(
  { comparison }: { readonly comparison?: Pick<ComparedCounts, 'expected'> },
  steps: readonly CourseStep[],
  log: { readonly fromUtcSeconds: number; readonly toUtcSeconds: number; readonly stepSeconds: number },
): CoursePoint[] {
  const whole = steps.reduce((sum, { expected }) => sum + expected, 0);
  const level = comparison && whole > 0 ? comparison.expected / whole : 1;
  let [repeats, expected] = [0, 0];
  return gathered(steps).map((group) => {
    repeats += group.repeats;
    expected += group.expected * level;
    const endUtcSeconds = log.fromUtcSeconds + (group.step + 1) * log.stepSeconds - 1;
    return { date: dayOf(Math.min(log.toUtcSeconds, endUtcSeconds)), repeats, expected: roundNumber(expected) };
  });
}

/** Steps one after the other as one, until a step among them has customers enough by itself. */
function gathered(steps: readonly CourseStep[]): CourseStep[] {
  const groups: CourseStep[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last && last.customers < method.customersShown) groups[groups.length - 1] = together(last, step);
    else groups.push(step);
  }
  const [before, last] = groups.slice(-2);
  if (before && last && last.customers < method.customersShown) groups.splice(-2, 2, together(before, last));
  return groups;
}

/** The same customers may be in both, so only the larger number of them is sure. */
function together(first: CourseStep, second: CourseStep): CourseStep {
  return {
    ...second,
    customers: Math.max(first.customers, second.customers),
    repeats: first.repeats + second.repeats,
    expected: first.expected + second.expected,
  };
}

function dayOf(utcSeconds: number): string {
  return new Date(utcSeconds * 1000).toISOString().slice(0, 10);
}

import type { Estimates } from '../estimate/estimate-articles.ts';
import { articlesExplained } from '../learn/articles-explained.ts';
import type { LogCounts } from '../log-counts.ts';
import type { AnalysisOptions } from '../options/analysis-options.ts';
import type { EditHistory, FindEdits } from './article-edit.ts';
import type { FollowPlan } from './followed-counts.ts';
import { versionSpans } from './version-spans.ts';

/** About so many contacts are in each step of an article's course, and no step is shorter than a week. */
const contactsPerStep = 20;
const daySeconds = 86_400;

/**
 * Which articles to look at more closely: those that were edited while the log was kept, and that enough customers were
 * given, version by version; those that the report explains, asked in other ways; and of both how their repeats came
 * over time.
 */
export async function planFollowing(
  estimates: Estimates,
  log: LogCounts,
  options: AnalysisOptions,
  findEdits: FindEdits | undefined,
): Promise<{ history: EditHistory; plan: FollowPlan }> {
  const enough = estimates.articles.filter(({ customers }) => customers >= options.minCustomers);
  const search = { codes: new Set(enough.map(({ code }) => code)), ...spanOfTrials(log, options) };
  const history = (await findEdits?.(search)) ?? { edits: [], notes: [] };
  const edits = Map.groupBy(history.edits, ({ code }) => code);
  const checked = articlesExplained(estimates, options);
  const plan = {
    spans: [...edits].flatMap(([code, own]) => versionSpans(code, own, log)),
    courses: enough
      .filter(({ code }) => edits.has(code) || checked.includes(code))
      .map(({ code, contacts }) => ({ code, stepSeconds: courseStepSeconds(contacts, log) })),
    checked,
  };
  return { history, plan };
}

/** The first window of a log holds no trials, so an edit in it has nothing before it. */
function spanOfTrials({ fromUtcSeconds, toUtcSeconds }: LogCounts, { windowSeconds }: AnalysisOptions) {
  return { fromUtcSeconds: fromUtcSeconds + windowSeconds, toUtcSeconds };
}

/** How long the steps of an article's course are, in whole days. */
export function courseStepSeconds(
  contacts: number,
  { fromUtcSeconds, toUtcSeconds }: Pick<LogCounts, 'fromUtcSeconds' | 'toUtcSeconds'>,
): number {
  const days = ((toUtcSeconds - fromUtcSeconds) / daySeconds / contacts) * contactsPerStep;
  return Math.max(7, Math.ceil(days)) * daySeconds;
}

import type { AnalysisOptions } from '../options/analysis-options.ts';
import { delaysSql } from '../sql/episodes.ts';
import { followUpSteps } from '../sql/follow-up-steps.ts';
import type { LogEnds } from '../sql/spaced-contacts.ts';
import { keepRows, type SqlEngine } from './sql-engine.ts';

/**
 * Makes `follow_up`: for each number of steps that the log went on after a trial, how many of all repeats come within
 * them, as seen in trials that were followed for the whole window. A trial counts for that share, so that those of the
 * last days are neither lost nor taken for solved. Gives how many are the whole.
 */
export async function weighFollowUp(engine: SqlEngine, options: AnalysisOptions, ends: LogEnds): Promise<number> {
  const repeatsAt = new Array<number>(followUpSteps + 1).fill(0);
  for (const { steps, repeats } of await engine.rows(delaysSql(options, ends)))
    repeatsAt[Number(steps)] = Number(repeats);
  const whole = Math.max(
    1,
    repeatsAt.reduce((sum, repeats) => sum + repeats, 0),
  );
  let parts = 0;
  const rows = repeatsAt.map((repeats, steps) => {
    parts += repeats;
    return `${steps}, ${steps === followUpSteps ? whole : parts}`;
  });
  await keepRows(engine, 'follow_up', 'steps INTEGER, parts BIGINT', rows);
  return whole;
}

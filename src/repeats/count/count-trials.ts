import { phaseText } from '../analysis-phases.ts';
import type { ArticleCounts, LinkPatterns } from '../log-counts.ts';
import type { AnalysisOptions } from '../options/analysis-options.ts';
import type { LogEnds } from '../sql/spaced-contacts.ts';
import { leftOutSql, linkedSql, trialsSql, triedSql } from '../sql/trials.ts';
import { type Comparing, countLinked } from './count-linked.ts';
import { followCustomers } from './follow-customers.ts';
import { keepStrata } from './keep-strata.ts';
import type { LinkedSets } from './linked-sets.ts';
import { readPatterns } from './read-patterns.ts';
import { keepView, type Row, type SqlEngine } from './sql-engine.ts';
import { stratify } from './stratify.ts';
import type { TrialSums } from './trial-sums.ts';
import { weighFollowUp } from './weigh-follow-up.ts';

export interface TrialCounting {
  readonly options: AnalysisOptions;
  readonly ends: LogEnds;
  /** Sets of articles as `cell_links` numbers them; those of contacts of several rows are added. */
  readonly sets: LinkedSets;
  readonly step: (text: string) => void;
  /** Called when `logged` is not needed any more. */
  readonly spaced: () => Promise<void>;
}

export interface TrialCounts {
  readonly trials: number;
  readonly followed: number;
  readonly repeats: number;
  /** Contacts that are no trials, by reason. */
  readonly leftOut: Row;
  readonly strata: string;
  readonly articles: readonly ArticleCounts[];
  readonly patterns: LinkPatterns;
  readonly comparing: Comparing;
}

/**
 * Counts trials in any database: from the table `logged`, (contact, customer, topic, channel, agent, cell, opened,
 * month, reason), and `cell_links`, (cell, links). What comes back are sums by article and stratum, nobody's contacts.
 */
export async function countTrials(engine: SqlEngine, counting: TrialCounting): Promise<TrialCounts> {
  const { options, ends, step } = counting;
  step(phaseText('followingCustomers'));
  await followCustomers(engine, counting);
  const whole = await weighFollowUp(engine, options, ends);
  await keepView(engine, 'tried', triedSql(options, ends));
  const [left] = await engine.rows(leftOutSql(options, ends));

  step(phaseText('comparing'));
  const patterns = await readPatterns(engine, counting, whole);
  const { strata, sums } = stratify(patterns.columns);
  const { totals } = sums;
  await keepStrata(engine, patterns.placeNumbers, strata, totals);
  await keepView(engine, 'trial', trialsSql(engine.dialect, whole));
  await keepView(engine, 'linked', linkedSql);
  return {
    trials: sum(totals, 'trials'),
    followed: sum(totals, 'weight'),
    repeats: sum(totals, 'repeats'),
    leftOut: left ?? {},
    strata: strata.level.name,
    ...(await countLinked(engine, patterns, sums, { whole, strata })),
    comparing: { whole, strata },
  };
}

function sum(totals: readonly TrialSums[], what: keyof TrialSums): number {
  return sumOf(totals.map((total) => total[what]));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

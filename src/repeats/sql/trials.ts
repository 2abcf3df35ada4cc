import { leftOut } from '../left-out.ts';
import type { AnalysisOptions } from '../options/analysis-options.ts';
import type { Dialect } from './dialect.ts';
import { isLookedForwardFrom } from './episodes.ts';
import type { LogEnds } from './spaced-contacts.ts';

/** The number of a stratum of the finest kind, of which all others are put together. */
export function placeSql({ attempts }: AnalysisOptions): string {
  return `profile * ${attempts + 1} + attempt`;
}

/** The profile and the attempt of that number. */
export function placeOf(place: number, { attempts }: AnalysisOptions): { profile: number; attempt: number } {
  return { profile: Math.floor(place / (attempts + 1)), attempt: place % (attempts + 1) };
}

/**
 * View `tried`: the trials among the contacts. `parts` says how much one counts: `follow_up` has it for each number of
 * steps that the log went on, in parts of `whole`.
 */
export function triedSql(options: AnalysisOptions, ends: LogEnds): string {
  return `SELECT contact.contact AS contact, contact.customer AS customer, contact.agent AS agent, contact.links AS links,
      contact.opened AS opened, ${placeSql(options)} AS place, contact.repeated AS repeated, follow_up.parts AS parts
    FROM contact JOIN follow_up ON follow_up.steps = contact.followed_steps
    WHERE ${isLookedForwardFrom(options, ends)} AND follow_up.parts > 0`;
}

/**
 * View `trial`: (contact, customer, agent, links, opened, stratum, repeated, weight, residual), once `place_of_stratum`
 * is there: (place, stratum, share), the share of repeats in each stratum.
 */
export function trialsSql({ real }: Dialect, whole: number): string {
  const weight = `${real('tried.parts')} / ${whole}`;
  return `SELECT tried.contact AS contact, tried.customer AS customer, tried.agent AS agent, tried.links AS links,
      tried.opened AS opened, placed.stratum AS stratum, tried.repeated AS repeated, ${weight} AS weight,
      tried.repeated - ${weight} * placed.share AS residual
    FROM tried JOIN placed ON placed.place = tried.place`;
}

/** View `linked`: the articles of each trial, each once. */
export const linkedSql = `SELECT trial.contact AS contact, named.article AS article FROM trial JOIN named ON named.links = trial.links`;

/**
 * Trials by stratum and set of articles linked: all that ratios and their variances need. Rows (place, links, trials,
 * parts, repeats).
 */
export function patternsSql({ real }: Dialect): string {
  return `SELECT place, links, ${real('COUNT(*)')} AS trials, ${real('SUM(parts)')} AS parts,
      ${real('SUM(repeated)')} AS repeats
    FROM tried GROUP BY place, links ORDER BY place, links`;
}

/** How many contacts of `contact` are no trials, and why: one row. */
export function leftOutSql(options: AnalysisOptions, { fromUtcSeconds }: LogEnds): string {
  const { windowSeconds, transferGapSeconds, attempts } = options;
  const isHistory = `opened < ${fromUtcSeconds + windowSeconds}`;
  const count = (condition: string) => `COALESCE(SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0)`;
  return `SELECT (SELECT ${count(`since_last < ${transferGapSeconds}`)} FROM several) AS "${leftOut.transfer}",
    ${count(isHistory)} AS "${leftOut.history}",
    ${count(`NOT ${isHistory} AND attempt > ${attempts}`)} AS "${leftOut.laterAttempt}",
    ${count(`NOT ${isHistory} AND attempt <= ${attempts} AND follow_up.parts = 0`)} AS "${leftOut.tooYoung}"
    FROM contact JOIN follow_up ON follow_up.steps = contact.followed_steps`;
}

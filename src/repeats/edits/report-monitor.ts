import type { Spread } from '../estimate/spread-of-articles.ts';
import { method } from '../options/analysis-options.ts';
import { roundNumber } from '../report/round-number.ts';
import type { ComparedVersion } from './compared-versions.ts';
import { monitorSentence } from './edit-sentence.ts';
import type { VersionDay } from './followed-counts.ts';
import { type EditMonitor, monitorAlpha, monitorEdit } from './monitor-edit.ts';
import type { ReportMonitor } from './report-edit.ts';

/** Looks back at which a monitor is asked what it would have told; more take time and change nothing. */
const looks = 60;

/**
 * What the monitor of an edit says today, as reports show it.
 *
 * @param days of the version that the edit began, in time
 */
export function reportMonitor(
  before: ComparedVersion | undefined,
  after: ComparedVersion | undefined,
  days: readonly VersionDay[],
  spread: Spread,
): ReportMonitor {
  const monitor = monitorOf(before, after, days, spread);
  if (monitor === undefined) return { eValue: null, low: null, high: null, state: 'watching', said: '' };
  const shown = {
    eValue: roundNumber(monitor.eValue),
    low: roundNumber(monitor.low),
    high: Number.isFinite(monitor.high) ? roundNumber(monitor.high) : null,
    state: monitor.state,
  };
  return { ...shown, said: monitorSentence(shown, 1 / monitorAlpha) };
}

function monitorOf(
  before: ComparedVersion | undefined,
  after: ComparedVersion | undefined,
  days: readonly VersionDay[],
  spread: Spread,
): EditMonitor | undefined {
  if (!before?.comparison || !after?.comparison || !before.isShown) return undefined;
  if (!after.isShown || after.completeCustomers < method.customersShown) return undefined;
  const level = after.comparison.expected / after.expected;
  let [repeats, expected] = [0, 0];
  const all = days.map((day) => {
    repeats += day.repeats;
    expected += day.expected * level;
    return { repeats, expected };
  });
  const apart = Math.ceil(all.length / looks);
  const looked = all.filter((_, index) => (all.length - 1 - index) % apart === 0);
  return monitorEdit(before.comparison, after.comparison, looked, spread);
}

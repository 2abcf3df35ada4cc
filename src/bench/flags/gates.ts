import type { FlagsReport } from './bench-flags.ts';
import type { ScenarioName } from './scenarios.ts';
import type { FlagsSummary } from './summarise-runs.ts';

/** What the analysis must reach before it is released. */
export interface Gate {
  readonly name: string;
  readonly scenarios: readonly ScenarioName[];
  readonly value: (summary: FlagsSummary) => number | null;
  /** Bounds that are still good. */
  readonly least?: number;
  readonly most?: number;
}

export interface GateResult {
  readonly name: string;
  readonly scenario: ScenarioName | 'all';
  readonly value: number;
  readonly least?: number;
  readonly most?: number;
  readonly met: boolean;
}

const ours = ({ rules }: FlagsSummary) => rules['this analysis'];
const power = (scenario: ScenarioName, least: number): Gate => ({
  ...{ name: 'bad articles found', scenarios: [scenario], least },
  value: (summary) => ours(summary)?.power.share ?? null,
});
const excessAt10 = (scenario: ScenarioName, least: number): Gate => ({
  ...{ name: 'excess in the first ten', scenarios: [scenario], least },
  value: (summary) => ours(summary)?.excessAt10 ?? null,
});
const calledOk = (scenarios: readonly ScenarioName[], most: number): Gate => ({
  ...{ name: 'ratio 1.5 or more called ok', scenarios, most },
  value: ({ badCalledOk }) => badCalledOk.share,
});

/**
 * Bounds for 24 logs of each scenario. Each leaves room for about two standard errors of what the method was designed to
 * reach, so with fewer logs a good design misses some of them.
 */
export const gates: readonly Gate[] = [
  {
    ...{ name: 'false among flags', scenarios: ['clean', 'moderate', 'heavy', 'large'], most: 0.11 },
    value: (summary) => ours(summary)?.falseDiscoveryRate ?? null,
  },
  {
    ...{ name: 'logs with a flag', scenarios: ['null'], most: 0.2 },
    value: (summary) => ours(summary)?.anyFalseFlag ?? null,
  },
  {
    ...{ name: 'harmless with p below 0.05', scenarios: ['null'], least: 0.03, most: 0.065 },
    value: ({ nullBelow05 }) => nullBelow05.share,
  },
  {
    ...{ name: 'harmless with p below 0.01', scenarios: ['null'], most: 0.017 },
    value: ({ nullBelow01 }) => nullBelow01.share,
  },
  ...[power('clean', 0.35), power('moderate', 0.31), power('heavy', 0.28), power('small', 0.13)],
  ...[excessAt10('clean', 0.92), excessAt10('moderate', 0.86), excessAt10('heavy', 0.8)],
  {
    ...{ name: 'intervals of flags that hold', scenarios: ['clean', 'moderate', 'heavy'], least: 0.82 },
    value: ({ coverageFlagged }) => coverageFlagged.share,
  },
  ...[calledOk(['clean', 'moderate'], 0.06), calledOk(['heavy'], 0.12)],
  {
    ...{ name: 'innocent companions flagged', scenarios: ['traps'], most: 0.08 },
    value: ({ companionsFlagged }) => companionsFlagged.share,
  },
  {
    ...{ name: 'angry customers: flagged', scenarios: ['traps'], most: 0 },
    value: ({ angryFlagged }) => angryFlagged.share,
  },
];

/** Repeats over expected ones, of harmless articles launched in a log's last weeks: all scenarios together. */
const lateLaunch = { name: 'new articles: seen / expected', scenario: 'all', least: 0.97, most: 1.04 } as const;

/** All gates that the scenarios run can tell about. */
export function checkGates({ scenarios, newArticles }: Pick<FlagsReport, 'scenarios' | 'newArticles'>): GateResult[] {
  const results = gates.flatMap(({ name, scenarios: asked, value: measure, ...bounds }) =>
    scenarios.flatMap(({ name: scenario, summary }) => {
      const value = asked.includes(scenario) ? measure(summary) : null;
      return value === null ? [] : [{ name, scenario, value, ...bounds, met: isWithin(value, bounds) }];
    }),
  );
  if (newArticles.expected === 0) return results;
  const value = newArticles.repeats / newArticles.expected;
  return [...results, { ...lateLaunch, value, met: isWithin(value, lateLaunch) }];
}

function isWithin(value: number, { least = -Infinity, most = Infinity }: Pick<Gate, 'least' | 'most'>): boolean {
  return value >= least && value <= most;
}

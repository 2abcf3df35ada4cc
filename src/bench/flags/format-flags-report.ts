import type { FlagsReport } from './bench-flags.ts';
import type { GateResult } from './gates.ts';
import { badRatios } from './score-run.ts';
import type { FlagsSummary, RuleSummary, Share } from './summarise-runs.ts';

const heads = ['false', 'any', 'flags', 'found', ...badRatios.map(String), 'excess', 'top 10', 'p<.05', 'hold'];

/** What the simulation showed, for a terminal: a table of rules and a paragraph for each scenario, then the gates. */
export function formatFlagsReport({ firstSeed, scenarios, gates }: FlagsReport): string {
  const texts = scenarios.map(({ name, summary }) => scenarioText(name, firstSeed, summary));
  return [...texts, legend, gatesText(gates)].join('\n');
}

const legend = [
  'In per cent. false: mean share of false flags; any: logs with one; flags: their number in a log; found: bad articles',
  'flagged, all and by ratio; excess: true excess repeats in flagged articles; top 10: in the first ten, of the most that',
  'ten can hold; p<.05: of harmless articles (5 is right); hold: 90 % intervals that hold the true ratio.',
  '',
].join('\n');

function scenarioText(name: string, firstSeed: number, summary: FlagsSummary): string {
  const { logs, rules, verdicts, newArticles } = summary;
  const said = Object.entries(verdicts).map(([verdict, part]) => `${verdict} ${percent(part)}`);
  return [
    `${name}: ${logs} simulated ${logs === 1 ? 'log' : 'logs'}, seeds from ${firstSeed}`,
    '',
    row('', heads),
    ...Object.entries(rules).map(([rule, found]) => row(rule, cellsOf(found))),
    '',
    `  bad found, of those eligible ${counted(summary.powerEligible)}`,
    `  harmless with p < .05, .01 ${counted(summary.nullBelow05, 1)}, ${percent(summary.nullBelow01.share, 1)}`,
    `  intervals that hold truth  ${counted(summary.coverage, 1)}; flagged ${counted(summary.coverageFlagged, 1)}`,
    `  mean log bias, flagged     ${summary.logBiasFlagged?.toFixed(3) ?? '–'}`,
    `  verdicts                   ${said.join(', ')}`,
    `  called ok                  ${counted(summary.badCalledOk, 1)} at 1.5 or more, ${counted(summary.slightCalledOk)} at 1.2`,
    `  new, harmless articles     ${newArticles.repeats} repeats, ${newArticles.expected.toFixed(1)} expected`,
    ...trapLines(summary),
    '',
  ].join('\n');
}

function cellsOf(rule: RuleSummary): string[] {
  return [
    bare(rule.falseDiscoveryRate, 1),
    bare(rule.anyFalseFlag),
    rule.flagsPerLog.toFixed(1),
    bare(rule.power.share, 1),
    ...badRatios.map((size) => bare(rule.powerByRatio[size]?.share ?? null)),
    bare(rule.excessFound),
    bare(rule.excessAt10),
    bare(rule.nullBelow05.share, 1),
    bare(rule.coverage.share),
  ];
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(29)}${cells.map((cell) => cell.padStart(7)).join('')}`;
}

function gatesText(gates: readonly GateResult[]): string {
  const lines = gates.map(({ name, scenario, value, least, most, met }) => {
    const bounds = [least !== undefined && `at least ${least}`, most !== undefined && `at most ${most}`].filter(
      Boolean,
    );
    return `  ${met ? 'met    ' : 'NOT MET'} ${scenario.padEnd(9)}${name.padEnd(31)}${value.toFixed(3)}  ${bounds.join(', ')}`;
  });
  const missed = gates.filter(({ met }) => !met).length;
  return [`Gates, meant for 24 logs of each scenario: ${missed} of ${gates.length} not met`, ...lines, ''].join('\n');
}

function trapLines({ companionsFlagged, angryFlagged }: FlagsSummary): string[] {
  if (companionsFlagged.of === 0) return [];
  return [
    `  innocent companions        ${counted(companionsFlagged)} flagged`,
    `  innocent, angry customers  ${counted(angryFlagged)} flagged`,
  ];
}

function counted({ share, of }: Share, digits = 0): string {
  return `${percent(share, digits)} of ${of}`;
}

function percent(share: number | null, digits = 0): string {
  return share === null ? '–' : `${bare(share, digits)} %`;
}

function bare(share: number | null, digits = 0): string {
  return share === null ? '–' : (share * 100).toFixed(digits);
}

import type { FlagsReport } from './bench-flags.ts';
import type { FlagsSummary, Share } from './summarise-runs.ts';

/** What the simulation showed, for a terminal: a table of rules and a paragraph for each scenario. */
export function formatFlagsReport({ firstSeed, scenarios }: FlagsReport): string {
  return scenarios.map(({ name, summary }) => scenarioText(name, firstSeed, summary)).join('\n');
}

function scenarioText(name: string, firstSeed: number, summary: FlagsSummary): string {
  const { logs, rules, powerByRatio, verdicts, newArticles } = summary;
  const ratios = Object.entries(powerByRatio).map(([ratio, power]) => `${ratio}: ${percent(power.share)}`);
  const said = Object.entries(verdicts).map(([verdict, part]) => `${verdict} ${percent(part)}`);
  return [
    `${name}: ${logs} simulated ${logs === 1 ? 'log' : 'logs'}, seeds from ${firstSeed}`,
    '',
    `${''.padEnd(31)}${['false', 'any false', 'flags', 'bad found', 'excess@10'].map((head) => head.padStart(11)).join('')}`,
    ...Object.entries(rules).map(([rule, { falseDiscoveryRate, anyFalseFlag, flagsPerLog, power, excessAt10 }]) => {
      const cells = [
        percent(falseDiscoveryRate, 1),
        percent(anyFalseFlag),
        flagsPerLog.toFixed(1),
        percent(power.share, 1),
        percent(excessAt10),
      ];
      return `${rule.padEnd(31)}${cells.map((cell) => cell.padStart(11)).join('')}`;
    }),
    '',
    `  bad found, by ratio        ${ratios.join(', ')}; of those eligible ${counted(summary.powerEligible)}`,
    `  excess in flagged articles ${percent(summary.excessFlagged)}`,
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
  return share === null ? '–' : `${(share * 100).toFixed(digits)} %`;
}

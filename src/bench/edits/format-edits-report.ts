import type { EditsReport, EditsScore } from './bench-edits.ts';

/** What the simulation showed, for a terminal. */
export function formatEditsReport({ logs, firstSeed, idle, working }: EditsReport): string {
  return [
    `${logs} simulated ${logs === 1 ? 'log' : 'logs'}, seeds from ${firstSeed}, every article edited once`,
    '',
    ...scoreLines('edits that change nothing', idle),
    ...scoreLines('edits that spare two repeats of five', working),
  ].join('\n');
}

function scoreLines(name: string, { edits, verdicts, monitor, intervals, held }: EditsScore): string[] {
  const shares = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([said, count]) => `${said} ${percent(count / edits)}`)
      .join(', ');
  return [
    `${name}: ${edits}`,
    `  verdicts                   ${shares(verdicts)}`,
    `  monitor                    ${shares(monitor)}`,
    `  intervals that hold truth  ${percent(held / intervals)} of ${intervals}`,
    '',
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

import { commonOptions } from '../../command/common-options.ts';
import { EXIT } from '../../command/exit-code.ts';
import { parseWhole } from '../../command/parse-whole.ts';
import { startProgress } from '../../command/progress.ts';
import { runCommand } from '../../command/run-command.ts';
import { seedOptions } from '../flags/seed-options.ts';
import { formatBenchJson } from '../format-bench-json.ts';
import { benchEdits } from './bench-edits.ts';
import { formatEditsReport } from './format-edits-report.ts';

/** The command `bench edits`. */
export async function runBenchEdits(): Promise<void> {
  await runCommand({
    name: 'bench',
    subject: 'edits',
    summary: 'Measures how right the verdicts on edits of articles are, on simulated logs whose truth is known.',
    options: { ...seedOptions, json: commonOptions.json },
    examples: ['npm run -s bench -- edits --seeds 8'],
    run: async ({ seeds, 'first-seed': firstSeed, json }) => {
      const report = await benchEdits({
        seeds: parseWhole('seeds', seeds, 1, 8),
        firstSeed: parseWhole('first-seed', firstSeed, 1, 1),
        progress: startProgress(),
      });
      process.stdout.write(json ? formatBenchJson(report) : formatEditsReport(report));
      return EXIT.good;
    },
  });
}

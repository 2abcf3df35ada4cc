import { commonOptions } from '../../command/common-options.ts';
import { EXIT } from '../../command/exit-code.ts';
import { parseWhole } from '../../command/parse-whole.ts';
import { startProgress } from '../../command/progress.ts';
import { runCommand } from '../../command/run-command.ts';
import { formatBenchJson } from '../format-bench-json.ts';
import { benchFlags } from './bench-flags.ts';
import { benchShuffled, formatShuffledReport } from './bench-shuffled.ts';
import { formatFlagsReport } from './format-flags-report.ts';
import { parseScenarios } from './parse-scenarios.ts';
import { seedOptions } from './seed-options.ts';

/** The command `bench flags`. */
export async function runBenchFlags(): Promise<void> {
  await runCommand({
    name: 'bench',
    subject: 'flags',
    summary: 'Measures how right the verdicts on articles are, on simulated logs whose truth is known.',
    options: {
      ...seedOptions,
      scenarios: { type: 'string', value: 'NAMES', description: 'Which scenarios, commas between (default: all).' },
      shuffled: {
        type: 'string',
        value: 'NUMBER',
        description: 'Tell instead how many of so many shuffled copies of each log have a flag.',
      },
      json: commonOptions.json,
    },
    examples: [
      'npm run -s bench -- flags --seeds 24',
      'npm run -s bench -- flags --shuffled 5 --scenarios clean,heavy',
    ],
    run: async ({ seeds, 'first-seed': firstSeed, scenarios, shuffled, json }) => {
      const logs = { firstSeed: parseWhole('first-seed', firstSeed, 1, 1), scenarios: parseScenarios(scenarios) };
      const progress = startProgress();
      if (shuffled === undefined) {
        const report = await benchFlags({ ...logs, seeds: parseWhole('seeds', seeds, 1, 24), progress });
        process.stdout.write(json ? formatBenchJson(report) : formatFlagsReport(report));
        return EXIT.good;
      }
      const shuffles = parseWhole('shuffled', shuffled, 1, 1);
      const report = await benchShuffled({ ...logs, seeds: parseWhole('seeds', seeds, 1, 4), shuffles, progress });
      process.stdout.write(json ? formatBenchJson(report) : formatShuffledReport(report));
      return EXIT.good;
    },
  });
}

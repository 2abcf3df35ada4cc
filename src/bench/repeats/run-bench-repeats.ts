import { commonOptions } from '../../command/common-options.ts';
import { EXIT } from '../../command/exit-code.ts';
import { parseWhole } from '../../command/parse-whole.ts';
import { startProgress } from '../../command/progress.ts';
import { runCommand } from '../../command/run-command.ts';
import { benchRepeats } from './bench-repeats.ts';
import { formatRepeatsJson, formatRepeatsReport } from './format-repeats-report.ts';
import { parseContacts, parseVariants } from './parse-repeats-bench.ts';

/** The command `bench repeats`. */
export async function runBenchRepeats(): Promise<void> {
  await runCommand({
    name: 'bench',
    subject: 'repeats',
    summary: 'Measures how long and how much memory the analysis of a large log takes, against one scan of its file.',
    options: {
      contacts: {
        type: 'string',
        value: 'NUMBERS',
        description: 'How many contacts to simulate and analyse, commas between sizes (default: 1000000).',
      },
      variants: {
        type: 'string',
        value: 'NAMES',
        description: 'Which of usual, memory, placeholder, commas between (default: all).',
      },
      runs: { type: 'string', value: 'NUMBER', description: 'How often to analyse each (default: 1).' },
      json: commonOptions.json,
    },
    examples: [
      'npm run -s bench -- repeats --contacts 100000',
      'npm run -s bench -- repeats --contacts 100000,1000000,10000000 --runs 3',
    ],
    run: async ({ contacts, variants, runs, json }) => {
      const measured = await benchRepeats({
        contacts: parseContacts(contacts),
        variants: parseVariants(variants),
        runs: parseWhole('runs', runs, 1, 1),
        progress: startProgress(),
      });
      process.stdout.write(json ? formatRepeatsJson(measured) : formatRepeatsReport(measured));
      return EXIT.good;
    },
  });
}

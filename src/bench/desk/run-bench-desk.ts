import { commonOptions } from '../../command/common-options.ts';
import { EXIT } from '../../command/exit-code.ts';
import { parseWhole } from '../../command/parse-whole.ts';
import { startProgress } from '../../command/progress.ts';
import { runCommand } from '../../command/run-command.ts';
import { parseArticles } from '../content/parse-articles.ts';
import { benchDesk } from './bench-desk.ts';
import { deskGates, isKept } from './desk-gates.ts';
import { formatDeskJson, formatDeskReport } from './format-desk-report.ts';

/** The command `bench desk`. */
export async function runBenchDesk(): Promise<void> {
  await runCommand({
    name: 'bench',
    subject: 'desk',
    summary: 'Measures how long an agent waits at the desk, in a real browser.',
    options: {
      articles: {
        type: 'string',
        value: 'NUMBER',
        description: 'How many articles to write and build, half of them in French (default: 1000).',
      },
      runs: { type: 'string', value: 'NUMBER', description: 'How often to visit the desk (default: 20).' },
      json: commonOptions.json,
    },
    examples: ['npm run -s bench -- desk --articles 1200'],
    run: async ({ articles, runs, json }) => {
      const report = await benchDesk({
        articles: parseArticles(articles),
        runs: parseWhole('runs', runs, 1, 20),
        progress: startProgress(),
      });
      process.stdout.write(json ? formatDeskJson(report) : formatDeskReport(report));
      return deskGates(report).every(isKept) ? EXIT.good : EXIT.problems;
    },
  });
}

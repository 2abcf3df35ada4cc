import { commonOptions } from '../../command/common-options.ts';
import { EXIT } from '../../command/exit-code.ts';
import { parseWhole } from '../../command/parse-whole.ts';
import { startProgress } from '../../command/progress.ts';
import { runCommand } from '../../command/run-command.ts';
import { parseArticles } from '../content/parse-articles.ts';
import { formatBenchJson } from '../format-bench-json.ts';
import { benchCheck } from './bench-check.ts';
import { formatCheckReport } from './format-check-report.ts';

/** The command `bench check`. */
export async function runBenchCheck(): Promise<void> {
  await runCommand({
    name: 'bench',
    subject: 'check',
    summary: 'Measures reading and checking a content folder with every rule.',
    options: {
      articles: {
        type: 'string',
        value: 'NUMBER',
        description: 'How many articles to write and check, half of them in French (default: 1000).',
      },
      runs: { type: 'string', value: 'NUMBER', description: 'How often to check them (default: 1).' },
      json: commonOptions.json,
    },
    examples: ['npm run -s bench -- check --articles 10000 --runs 3'],
    run: async ({ articles, runs, json }) => {
      const report = await benchCheck({
        articles: parseArticles(articles),
        runs: parseWhole('runs', runs, 1, 1),
        progress: startProgress(),
      });
      process.stdout.write(json ? formatBenchJson(report) : formatCheckReport(report));
      return EXIT.good;
    },
  });
}

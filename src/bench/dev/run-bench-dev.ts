import { commonOptions } from '../../command/common-options.ts';
import { EXIT } from '../../command/exit-code.ts';
import { parseWhole } from '../../command/parse-whole.ts';
import { startProgress } from '../../command/progress.ts';
import { runCommand } from '../../command/run-command.ts';
import { parseArticles } from '../content/parse-articles.ts';
import { formatBenchJson } from '../format-bench-json.ts';
import { benchDev } from './bench-dev.ts';
import { formatDevReport } from './format-dev-report.ts';

/** The command `bench dev`. */
export async function runBenchDev(): Promise<void> {
  await runCommand({
    name: 'bench',
    subject: 'dev',
    summary: 'Measures how long a writer waits for `npm run dev` to start, and to show what was saved.',
    options: {
      articles: {
        type: 'string',
        value: 'NUMBER',
        description: 'How many articles to write and serve, half of them in French (default: 1000).',
      },
      changes: { type: 'string', value: 'NUMBER', description: 'How often to save an article (default: 5).' },
      json: commonOptions.json,
    },
    examples: ['npm run -s bench -- dev --articles 1200'],
    run: async ({ articles, changes, json }) => {
      const report = await benchDev({
        articles: parseArticles(articles),
        changes: parseWhole('changes', changes, 1, 5),
        progress: startProgress(),
      });
      process.stdout.write(json ? formatBenchJson(report) : formatDevReport(report));
      return EXIT.good;
    },
  });
}

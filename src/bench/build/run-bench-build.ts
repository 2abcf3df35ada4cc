import { commonOptions } from '../../command/common-options.ts';
import { EXIT } from '../../command/exit-code.ts';
import { parseWhole } from '../../command/parse-whole.ts';
import { startProgress } from '../../command/progress.ts';
import { runCommand } from '../../command/run-command.ts';
import { parseArticles } from '../content/parse-articles.ts';
import { benchBuild } from './bench-build.ts';
import { formatBuildJson } from './format-build-json.ts';
import { formatBuildReport } from './format-build-report.ts';

/** The command `bench build`. */
export async function runBenchBuild(): Promise<void> {
  await runCommand({
    name: 'bench',
    subject: 'build',
    summary: "Measures building the customers' site with its search index from nothing.",
    options: {
      articles: {
        type: 'string',
        value: 'NUMBER',
        description: 'How many articles to write and build, half of them in French (default: 1000).',
      },
      runs: { type: 'string', value: 'NUMBER', description: 'How often to build them (default: 1).' },
      keep: { type: 'string', value: 'DIR', description: 'Leave the articles and their site in this new folder.' },
      json: commonOptions.json,
    },
    examples: [
      'npm run -s bench -- build --articles 1000',
      'npm run -s bench -- build --articles 4000 --runs 3 --json',
    ],
    run: async ({ articles, runs, keep, json }) => {
      const report = await benchBuild({
        articles: parseArticles(articles),
        runs: parseWhole('runs', runs, 1, 1),
        keep,
        progress: startProgress(),
      });
      process.stdout.write(json ? formatBuildJson(report) : formatBuildReport(report));
      return EXIT.good;
    },
  });
}

import { commonOptions } from '../../command/common-options.ts';
import { EXIT } from '../../command/exit-code.ts';
import { parseWhole } from '../../command/parse-whole.ts';
import { startProgress } from '../../command/progress.ts';
import { runCommand } from '../../command/run-command.ts';
import { UsageError } from '../../command/usage-error.ts';
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
      edit: {
        type: 'string',
        value: '1',
        description: 'Edit one article then, build again, and compare with a cold build, byte for byte.',
      },
      against: {
        type: 'string',
        value: 'hugo',
        description: 'Have Hugo, and then the command of Pagefind, build the same articles as Markdown.',
      },
      keep: { type: 'string', value: 'DIR', description: 'Leave the articles and their site in this new folder.' },
      json: commonOptions.json,
    },
    examples: [
      'npm run -s bench -- build --articles 1000',
      'npm run -s bench -- build --articles 4000 --runs 3 --json',
      'npm run -s bench -- build --articles 10000 --edit 1 --against hugo',
    ],
    run: async ({ articles, runs, edit, against, keep, json }) => {
      if (edit !== undefined && edit !== '1') throw new UsageError('One article is edited: --edit 1.');
      if (against !== undefined && against !== 'hugo') throw new UsageError('It can be compared with hugo.');
      const report = await benchBuild({
        articles: parseArticles(articles),
        runs: parseWhole('runs', runs, 1, 1),
        edit: edit !== undefined,
        againstHugo: against !== undefined,
        keep,
        progress: startProgress(),
      });
      process.stdout.write(json ? formatBuildJson(report) : formatBuildReport(report));
      return EXIT.good;
    },
  });
}

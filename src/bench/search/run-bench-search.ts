import { commonOptions } from '../../command/common-options.ts';
import { EXIT } from '../../command/exit-code.ts';
import { startProgress } from '../../command/progress.ts';
import { runCommand } from '../../command/run-command.ts';
import { UsageError } from '../../command/usage-error.ts';
import { formatBenchJson } from '../format-bench-json.ts';
import { benchSearch } from './bench-search.ts';
import { formatSearchReport } from './format-search-report.ts';

/** The command `bench search`. */
export async function runBenchSearch(): Promise<void> {
  await runCommand({
    name: 'bench',
    subject: 'search',
    summary: 'Measures how well and how fast search answers a file of queries.',
    options: {
      content: {
        type: 'string',
        value: 'DIR',
        description: 'What to search: a content folder, or plain Markdown in en/, fr/ … (default: content).',
      },
      queries: { type: 'string', value: 'FILE', description: 'Queries and the articles that answer them, as JSON.' },
      against: { type: 'boolean', description: 'Ask plain Pagefind and MiniSearch the same.' },
      browser: { type: 'boolean', description: 'Measure in Chromium too, on pages of the built sample.' },
      json: commonOptions.json,
    },
    examples: ['npm run -s bench -- search --content content --queries queries.json --against'],
    run: async ({ content = 'content', queries, against = false, browser = false, json }) => {
      if (queries === undefined) throw new UsageError('Name the queries to ask with --queries FILE.');
      const asked = { contentDir: content, queriesFile: queries, against, browser };
      const report = await benchSearch({ ...asked, progress: startProgress() });
      process.stdout.write(json ? formatBenchJson(report) : formatSearchReport(report));
      return EXIT.good;
    },
  });
}

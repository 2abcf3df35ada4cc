import { explainSubjects, isBenchSubject } from '../src/bench/bench-subjects.ts';
import { benchBuild } from '../src/bench/build/bench-build.ts';
import { formatBuildJson } from '../src/bench/build/format-build-json.ts';
import { formatBuildReport } from '../src/bench/build/format-build-report.ts';
import { parseArticles } from '../src/bench/content/parse-articles.ts';
import { commonOptions } from '../src/command/common-options.ts';
import { EXIT } from '../src/command/exit-code.ts';
import { startProgress } from '../src/command/progress.ts';
import { runCommand } from '../src/command/run-command.ts';
import { UsageError } from '../src/command/usage-error.ts';
import { parseWhole } from '../src/repeats/options/parse-whole.ts';

/** What to measure stands first; it is taken off here, so that options are all that is left. */
const subject = process.argv[2]?.startsWith('-') ? undefined : process.argv.splice(2, 1)[0];

await runCommand({
  name: 'bench',
  subject: 'SUBJECT',
  summary: 'Measures how long a part of the work takes, and how much memory. SUBJECT is what to measure: build.',
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
  examples: ['npm run -s bench -- build --articles 1000', 'npm run -s bench -- build --articles 4000 --runs 3 --json'],
  run: async ({ articles, runs, keep, json }) => {
    if (!isBenchSubject(subject)) throw new UsageError(explainSubjects(subject));
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

import { explainSubjects, isBenchSubject } from '../src/bench/bench-subjects.ts';
import { benchBuild } from '../src/bench/build/bench-build.ts';
import { formatBuildJson } from '../src/bench/build/format-build-json.ts';
import { formatBuildReport } from '../src/bench/build/format-build-report.ts';
import { parseArticles } from '../src/bench/content/parse-articles.ts';
import { benchFlags } from '../src/bench/flags/bench-flags.ts';
import { formatFlagsReport } from '../src/bench/flags/format-flags-report.ts';
import { parseScenarios } from '../src/bench/flags/parse-scenarios.ts';
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
  summary: 'Measures how fast or how right a part of the work is. SUBJECT is what to measure: build or flags.',
  options: {
    articles: {
      type: 'string',
      value: 'NUMBER',
      description: 'How many articles to write and build, half of them in French (default: 1000).',
    },
    runs: { type: 'string', value: 'NUMBER', description: 'How often to build them (default: 1).' },
    keep: { type: 'string', value: 'DIR', description: 'Leave the articles and their site in this new folder.' },
    seeds: {
      type: 'string',
      value: 'NUMBER',
      description: 'How many logs of each scenario to simulate (default: 24).',
    },
    'first-seed': { type: 'string', value: 'NUMBER', description: 'The first of their seeds (default: 1).' },
    scenarios: { type: 'string', value: 'NAMES', description: 'Which scenarios, commas between (default: all).' },
    json: commonOptions.json,
  },
  examples: [
    'npm run -s bench -- build --articles 1000',
    'npm run -s bench -- build --articles 4000 --runs 3 --json',
    'npm run -s bench -- flags --seeds 24',
  ],
  run: async ({ articles, runs, keep, seeds, 'first-seed': firstSeed, scenarios, json }) => {
    if (!isBenchSubject(subject)) throw new UsageError(explainSubjects(subject));
    if (subject === 'flags') {
      const report = await benchFlags({
        seeds: parseWhole('seeds', seeds, 1, 24),
        firstSeed: parseWhole('first-seed', firstSeed, 1, 1),
        scenarios: parseScenarios(scenarios),
        progress: startProgress(),
      });
      process.stdout.write(json ? `${JSON.stringify({ schemaVersion: 1, ...report })}\n` : formatFlagsReport(report));
      return EXIT.good;
    }
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

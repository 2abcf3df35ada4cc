import { commonOptions, resolveToday } from '../src/command/common-options.ts';
import { EXIT } from '../src/command/exit-code.ts';
import { printProblems } from '../src/command/print-problems.ts';
import { startProgress } from '../src/command/progress.ts';
import { runCommand } from '../src/command/run-command.ts';
import { writeDesk } from '../src/desk/build/write-desk.ts';

await runCommand({
  name: 'build:desk',
  summary:
    "Builds the agents' desk, for hosting behind the company's own login. The published folder is replaced only when all went well.",
  options: {
    ...commonOptions,
    out: { type: 'string', value: 'DIR', description: 'Where the desk goes (default: dist-desk).' },
    repeats: {
      type: 'string',
      value: 'FILE',
      description: 'The repeats.json of an analysis: the desk warns of its flags.',
    },
  },
  examples: [
    'npm run -s build:desk',
    'npm run -s build:desk -- --repeats reports/repeats.json',
    'npm run -s build:desk -- --content ../our-articles --out ../desk',
  ],
  run: async ({ content = 'content', out = 'dist-desk', repeats, today, json }) => {
    const startedMs = performance.now();
    const { counts, version, warnings } = await writeDesk({
      contentDir: content,
      outDir: out,
      repeatsFile: repeats,
      today: resolveToday(today),
      progress: startProgress(),
    });
    printProblems(warnings);
    const seconds = Number(((performance.now() - startedMs) / 1000).toFixed(1));
    if (json) process.stdout.write(`${JSON.stringify({ schemaVersion: 1, ...counts, version, seconds, out })}\n`);
    else {
      process.stdout.write(
        `${out}: ${counts.articles} articles = ${counts.pages} pages = ${counts.records} search records, version ${version}, in ${seconds} s.\n`,
      );
    }
    return EXIT.good;
  },
});

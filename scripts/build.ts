import { writeSite } from '../src/build/write-site.ts';
import { commonOptions, resolveToday } from '../src/command/common-options.ts';
import { EXIT } from '../src/command/exit-code.ts';
import { printProblems } from '../src/command/print-problems.ts';
import { startProgress } from '../src/command/progress.ts';
import { runCommand } from '../src/command/run-command.ts';

await runCommand({
  name: 'build',
  summary:
    "Builds the customers' site with its search index. The published folder is replaced only when all went well.",
  options: {
    ...commonOptions,
    out: { type: 'string', value: 'DIR', description: 'Where the site goes (default: dist).' },
  },
  examples: ['npm run -s build', 'npm run -s build -- --content ../our-articles --out ../public'],
  run: async ({ content = 'content', out = 'dist', today, json }) => {
    const startedMs = performance.now();
    const {
      counts,
      warnings,
      seconds: phases,
    } = await writeSite({
      contentDir: content,
      outDir: out,
      today: resolveToday(today),
      progress: startProgress(),
    });
    printProblems(warnings);
    const seconds = Number(((performance.now() - startedMs) / 1000).toFixed(1));
    if (json) process.stdout.write(`${JSON.stringify({ schemaVersion: 1, ...counts, seconds, phases, out })}\n`);
    else {
      process.stdout.write(
        `${out}: ${counts.articles} articles = ${counts.pages} pages = ${counts.records} search records, in ${seconds} s.\n`,
      );
    }
    return EXIT.good;
  },
});

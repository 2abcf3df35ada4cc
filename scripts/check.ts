import { inspectContent } from '../src/check/read-content.ts';
import { commonOptions } from '../src/command/common-options.ts';
import { EXIT } from '../src/command/exit-code.ts';
import { runCommand } from '../src/command/run-command.ts';
import { ProblemsError } from '../src/problem/problem.ts';
import { sortProblems } from '../src/problem/sort-problems.ts';

await runCommand({
  name: 'check',
  summary: 'Checks every article, page and setting of a content folder, and says where and how to mend what is wrong.',
  options: { ...commonOptions },
  examples: ['npm run -s check', 'npm run -s check -- --content ../our-articles --json'],
  run: async ({ content = 'content', json }) => {
    const { problems } = await inspectContent(content, { drafts: true });
    const failed = problems.some(({ severity }) => severity === 'error');
    if (json) {
      process.stdout.write(`${JSON.stringify({ schemaVersion: 1, problems: sortProblems(problems) }, null, 2)}\n`);
      return failed ? EXIT.problems : EXIT.good;
    }
    if (problems.length > 0) throw new ProblemsError(problems);
    process.stdout.write(`${content}: no problem found.\n`);
    return EXIT.good;
  },
});

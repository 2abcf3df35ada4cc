import { writeRulesPage } from '../src/check/write-rules-page.ts';
import { EXIT } from '../src/command/exit-code.ts';
import { runCommand } from '../src/command/run-command.ts';

await runCommand({
  name: 'rules',
  summary: 'Writes docs/rules.md, the list of all rules of npm run check, from the rules.',
  options: { out: { type: 'string', value: 'FILE', description: 'Where to (default: docs/rules.md).' } },
  examples: ['npm run -s rules'],
  run: async ({ out = 'docs/rules.md' }) => {
    await writeRulesPage(out);
    return EXIT.good;
  },
});

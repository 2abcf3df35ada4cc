import { commonOptions } from '../src/command/common-options.ts';
import { runCommand } from '../src/command/run-command.ts';
import { runMove } from '../src/editing/move/run-move.ts';

await runCommand({
  name: 'move',
  operands: ['OLD', 'NEW'],
  summary:
    'Gives an article another name or topic, in every language: notes its old addresses, rewrites every link to it, and changes nothing else. OLD is topic/name, a file or a code; NEW is topic/name.',
  options: {
    'dry-run': { type: 'boolean', description: 'Show what would change, and change nothing.' },
    content: commonOptions.content,
    json: commonOptions.json,
  },
  examples: [
    'npm run -s move -- printers/printer-offline wifi/printer-offline --dry-run',
    'npm run -s move -- content/articles/en/printers/paper-jam.mdx printers/jam',
  ],
  run: ({ content = 'content', 'dry-run': dryRun = false, json = false }, [from = '', to = '']) =>
    runMove(content, { from, to, dryRun, json }),
});

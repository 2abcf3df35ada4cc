import { runCheck } from '../src/check/run-check.ts';
import { commonOptions, resolveToday } from '../src/command/common-options.ts';
import { runCommand } from '../src/command/run-command.ts';

await runCommand({
  name: 'check',
  summary: 'Checks every article, page and setting of a content folder, and says where and how to mend what is wrong.',
  options: {
    ...commonOptions,
    fix: {
      type: 'boolean',
      description: 'Mend what can be mended without a second thought, and show what was changed.',
    },
    changed: { type: 'boolean', description: 'Show only what is in files that differ from the last commit.' },
    since: {
      type: 'string',
      value: 'BRANCH',
      description: 'Show only what is in files that differ from where this branch left another.',
    },
    format: { type: 'string', value: 'FORM', description: 'text (default), or github: notes on a pull request.' },
    graph: {
      type: 'string',
      value: 'FILE.svg',
      description: 'Draw which article leads to which or, with --code, every way through one.',
    },
    code: { type: 'string', value: 'CODE', description: 'The article to draw.' },
  },
  examples: [
    'npm run -s check',
    'npm run -s check -- --changed --fix',
    'npm run -s check -- --since origin/main --format github',
    'npm run -s check -- --graph ways.svg --code 48217',
  ],
  run: ({ content = 'content', today, ...command }) => runCheck(content, { ...command, today: resolveToday(today) }),
});

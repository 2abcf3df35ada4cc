import { commonOptions, resolveToday } from '../src/command/common-options.ts';
import { runCommand } from '../src/command/run-command.ts';
import { runImport } from '../src/importing/run-import.ts';

await runCommand({
  name: 'import',
  summary:
    'Brings a knowledge base over: a folder of Markdown or HTML, or the articles that Zendesk Guide, Intercom, Help Scout or Freshdesk give as JSON.',
  options: {
    ...commonOptions,
    from: {
      type: 'string',
      value: 'DIR',
      description: 'The folder, with one folder a language where there are several, or an export.',
    },
    language: {
      type: 'string',
      value: 'TAG',
      description: 'The language of articles that do not say theirs (default: en).',
    },
    owner: {
      type: 'string',
      value: 'TEAM',
      description: 'Who answers for articles that do not say it (default: support).',
    },
    address: {
      type: 'string',
      value: 'URL',
      description:
        'Where the articles are published until now: links that the sources do not answer go on leading there.',
    },
    force: { type: 'boolean', description: 'Overwrite files that were edited since they were brought over.' },
    out: { type: 'string', value: 'DIR', description: 'Where the list of what fell short goes (default: reports).' },
  },
  examples: [
    'npm run -s import -- --from ~/old-knowledge-base --content content --owner printing-team',
    'npm run -s import -- --from zendesk-export --content content',
  ],
  run: ({ content = 'content', today, ...command }) => runImport(content, { ...command, today: resolveToday(today) }),
});

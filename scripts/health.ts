import { commonOptions, resolveToday } from '../src/command/common-options.ts';
import { runCommand } from '../src/command/run-command.ts';
import { runHealth } from '../src/health/run-health.ts';

await runCommand({
  name: 'health',
  summary:
    'Looks over the articles: what is overdue, untranslated, an orphan, flagged; and what people sought in vain.',
  options: {
    searches: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      description: 'Search beacons, a JSON object a line (docs/search-beacons.md); several files are taken as one.',
    },
    repeats: {
      type: 'string',
      value: 'FILE',
      description: 'The last analysis (default: reports/repeats.json, where it is there).',
    },
    out: { type: 'string', value: 'DIR', description: 'Where health.html goes (default: reports; none with --json).' },
    ...commonOptions,
  },
  examples: ['npm run -s health', 'npm run -s health -- --searches october.jsonl --json'],
  run: ({ content = 'content', today, searches = [], repeats, out, json = false }) =>
    runHealth(content, { today: resolveToday(today), searches, repeats, out, json }),
});

import { commonOptions, resolveToday } from '../src/command/common-options.ts';
import { parsePort } from '../src/command/parse-port.ts';
import { runCommand } from '../src/command/run-command.ts';
import { showDemo } from '../src/demo/show-demo.ts';

await runCommand({
  name: 'demo',
  summary:
    "Builds the sample site with its search, analyses a simulated contact log, shows the flagged articles, builds the agents' desk that warns of them, and serves all three.",
  options: {
    ...commonOptions,
    'no-serve': { type: 'boolean', description: 'Stop when everything is built and shown.' },
    port: {
      type: 'string',
      value: 'NUMBER',
      description: 'Where to serve the site (default: 4321, or the next that is free).',
    },
  },
  examples: ['npm run demo', 'npm run demo -- --no-serve'],
  run: ({ content = 'content', today, port, json, 'no-serve': noServe }) =>
    showDemo({
      contentDir: content,
      today: resolveToday(today),
      port: parsePort(port),
      serve: !noServe,
      json: json ?? false,
    }),
});

import { serveDev } from '../src/build/dev/serve-dev.ts';
import { commonOptions, resolveToday } from '../src/command/common-options.ts';
import { EXIT } from '../src/command/exit-code.ts';
import { parsePort } from '../src/command/parse-port.ts';
import { runCommand } from '../src/command/run-command.ts';
import { devConfig } from '../src/desk/dev/dev-config.ts';

await runCommand({
  name: 'dev',
  summary:
    'Serves the site while you write: a saved article is shown at once, drafts included. F8 leads to the same page on the desk, and back.',
  options: {
    content: commonOptions.content,
    today: commonOptions.today,
    port: { type: 'string', value: 'NUMBER', description: 'The port (default: 4321, or the next that is free).' },
    desk: { type: 'boolean', description: "Begin with the agents' desk." },
  },
  examples: ['npm run dev', 'npm run dev -- --content ../our-articles'],
  run: async ({ content = 'content', today, port, desk = false }) => {
    const chosen = parsePort(port);
    const day = resolveToday(today);
    const config = await devConfig(content, day, desk);
    await serveDev({ contentDir: content, today: day, port: chosen, config });
    return EXIT.good;
  },
});

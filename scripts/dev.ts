import { dev } from 'astro';
import { devPlugin } from '../src/build/dev/dev-plugin.ts';
import { commonOptions, resolveToday } from '../src/command/common-options.ts';
import { EXIT } from '../src/command/exit-code.ts';
import { parsePort } from '../src/command/parse-port.ts';
import { runCommand } from '../src/command/run-command.ts';
import { readSite } from '../src/site/read-site.ts';

await runCommand({
  name: 'dev',
  summary: 'Serves the site while you write: a saved article is shown at once, drafts included.',
  options: {
    content: commonOptions.content,
    today: commonOptions.today,
    port: { type: 'string', value: 'NUMBER', description: 'The port (default: 4321, or the next that is free).' },
  },
  examples: ['npm run dev', 'npm run dev -- --content ../our-articles'],
  run: async ({ content = 'content', today, port }) => {
    const day = resolveToday(today);
    const chosen = parsePort(port);
    const { base } = await readSite(content);
    process.env.FIRSTFIX_CONTENT = content;
    process.env.FIRSTFIX_TODAY = day;
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    const vite = { plugins: [devPlugin(content, base)] };
    await dev({ root: process.cwd(), vite, ...(chosen === undefined ? {} : { server: { port: chosen } }) });
    return EXIT.good;
  },
});

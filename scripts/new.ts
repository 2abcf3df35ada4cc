import { commonOptions, resolveToday } from '../src/command/common-options.ts';
import { runCommand } from '../src/command/run-command.ts';
import { runNew } from '../src/editing/new/run-new.ts';

await runCommand({
  name: 'new',
  summary:
    'Begins an article: picks a free code and writes its files, with the sections in place. Asks for what you do not say.',
  options: {
    topic: { type: 'string', value: 'TOPIC', description: 'A topic of topics.yaml.' },
    title: {
      type: 'string',
      multiple: true,
      value: 'TITLE',
      description: 'Its title in the first language; in another: --title "fr=TITLE".',
    },
    languages: { type: 'string', value: 'LIST', description: 'Its languages, as en,fr (default: all of the site).' },
    slug: { type: 'string', value: 'NAME', description: 'Its name in addresses (default: made of the title).' },
    owner: { type: 'string', value: 'TEAM', description: 'Who answers for it (default: as most of the topic).' },
    audience: { type: 'string', value: 'WHO', description: 'customers (default) or agents.' },
    code: { type: 'string', value: 'CODE', description: 'Its code (default: one that no article ever had).' },
    ...commonOptions,
  },
  examples: [
    'npm run new',
    `npm run -s new -- --topic printers --title "Printer smokes" --title "fr=L'imprimante fume"`,
    'npm run -s new -- --topic printers --slug paper-jam --title "Bourrage papier" --languages fr',
  ],
  run: ({ content = 'content', today, json = false, title = [], ...wishes }) =>
    runNew(content, { ...wishes, titles: title }, { today: resolveToday(today), json }),
});

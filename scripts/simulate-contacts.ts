import { commonOptions } from '../src/command/common-options.ts';
import { EXIT } from '../src/command/exit-code.ts';
import { parseWhole } from '../src/command/parse-whole.ts';
import { runCommand } from '../src/command/run-command.ts';
import { UsageError } from '../src/command/usage-error.ts';
import { readKnownArticles } from '../src/repeats/read-known-articles.ts';
import { simulateContacts } from '../src/repeats/simulate/simulate-contacts.ts';
import { writeSimulatedLog } from '../src/repeats/simulate/write-simulated-log.ts';

await runCommand({
  name: 'simulate-contacts',
  summary: 'Writes a simulated contact log about the articles, and beside it what is true in it.',
  options: {
    content: commonOptions.content,
    contacts: { type: 'string', value: 'NUMBER', description: 'How many contacts (default: 20000).' },
    seed: { type: 'string', value: 'NUMBER', description: 'The same seed gives the same log (default: 1).' },
    out: { type: 'string', value: 'FILE', description: 'Where to write it, for example simulated-contacts.csv.' },
  },
  examples: ['npm run -s simulate-contacts -- --out reports/simulated-contacts.csv'],
  async run({ content = 'content', contacts, seed, out }) {
    if (out === undefined) throw new UsageError('Name the file to write: --out simulated-contacts.csv');
    const articles = await readKnownArticles(content);
    const log = simulateContacts(articles, parseWhole('contacts', contacts, 1, 20_000), parseWhole('seed', seed, 0, 1));
    const truthFile = await writeSimulatedLog(log, out);
    process.stdout.write(`${log.rows.length} simulated contacts: ${out}\nWhat is true in them: ${truthFile}\n`);
    return EXIT.good;
  },
});

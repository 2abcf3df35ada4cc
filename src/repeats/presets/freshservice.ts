import type { Preset } from './preset.ts';

/** Header as in one public importer, incomplete there. */
export const freshservice: Preset = {
  name: 'freshservice',
  title: 'Freshservice',
  takes: 'The CSV export of tickets.',
  dates: 'local, without an offset: give `--time-zone`',
  contacts: {
    contact_id: { seen: ['Ticket Id'] },
    customer_id: { seen: ['Requester Email', 'Requester Name'] },
    opened_at: { seen: ['Created Time'] },
    closed_at: { guessed: ['Closed Time', 'Resolved Time'] },
    channel: { guessed: ['Source'] },
    direction: { guessed: ['Source'] },
    topic: { guessed: ['Category', 'Type'] },
    agent_id: { guessed: ['Agent'] },
    spam: { guessed: ['Spam'] },
    articles: { guessed: ['Article Number'] },
  },
  means: { outbound: ['outbound email'], spam: ['true', 'yes', 'spam'] },
  advice: ['The column of articles is one that desks add themselves: another name with `--map articles=COLUMN`.'],
};

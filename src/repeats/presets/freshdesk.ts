import type { Preset } from './preset.ts';

/** Header as in several public importers of such files; source 10 is "outbound email" in the API. */
export const freshdesk: Preset = {
  name: 'freshdesk',
  title: 'Freshdesk',
  takes: 'The CSV export of tickets.',
  dates: 'local, without an offset: give `--time-zone`',
  contacts: {
    contact_id: { seen: ['Ticket ID'] },
    customer_id: { seen: ['Contact ID', 'Email'] },
    opened_at: { seen: ['Created time'] },
    closed_at: { seen: ['Closed time', 'Resolved time'] },
    channel: { seen: ['Source'] },
    direction: { seen: ['Source'] },
    topic: { seen: ['Type'] },
    product: { seen: ['Product'] },
    agent_id: { seen: ['Agent'] },
    spam: { seen: ['Type'] },
    articles: { seen: ['Article Number'] },
  },
  means: { outbound: ['outbound email', '10'], spam: ['spam'] },
  advice: ['The column of articles is one that desks add themselves: another name with `--map articles=COLUMN`.'],
};

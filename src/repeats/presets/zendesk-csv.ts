import type { Preset } from './preset.ts';
import { zendeskExploreLinks } from './zendesk-explore-links.ts';

/** Header as in two public importers of such files. */
export const zendeskCsv: Preset = {
  name: 'zendesk-csv',
  title: 'Zendesk, CSV of a view',
  takes: 'The CSV export of a view; links from an Explore query on Knowledge Capture.',
  dates: 'unverified; without an offset give `--time-zone`',
  contacts: {
    contact_id: { seen: ['Id'], guessed: ['Ticket ID'] },
    customer_id: { seen: ['Requester id', 'Requester external id', 'Requester email', 'Requester'] },
    opened_at: { seen: ['Created at'] },
    closed_at: { seen: ['Solved at'] },
    channel: { seen: ['Via'] },
    agent_id: { seen: ['Assignee'] },
    merged: { seen: ['Tags'] },
  },
  links: zendeskExploreLinks,
  means: { merged: ['closed_by_merge'] },
  advice: [
    'It names no article: give `--links`.',
    'The topic is a field of your own, often with `[list]` after its name: `--map topic="Reason [list]"`.',
    'Follow-ups inherit the tags of their parent, so tags are no topic.',
  ],
};

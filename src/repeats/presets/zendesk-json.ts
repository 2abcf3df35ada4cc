import type { Preset } from './preset.ts';
import { zendeskExploreLinks } from './zendesk-explore-links.ts';

/** Ticket object of the incremental export API. */
export const zendeskJson: Preset = {
  name: 'zendesk-json',
  title: 'Zendesk, JSON export',
  takes: 'The full JSON export, or tickets of the incremental API, one a line; links from Explore.',
  dates: 'ISO 8601, UTC',
  contacts: {
    contact_id: { seen: ['id'] },
    customer_id: { seen: ['requester_id'] },
    opened_at: { seen: ['created_at'] },
    closed_at: { guessed: ['metric_set.solved_at'] },
    channel: { guessed: ['via.channel'] },
    agent_id: { guessed: ['assignee_id'] },
    parent_id: { guessed: ['via.source.from.ticket_id'] },
    merged: { seen: ['tags'] },
    text: { guessed: ['comments[*].body'], seen: ['description'] },
  },
  links: zendeskExploreLinks,
  means: { merged: ['closed_by_merge'] },
  advice: [
    'That the export has a ticket a line, and comments in it, is unverified.',
    'Your own fields stand in a list without names: give the topic as a column of its own, with `--map topic=KEY`.',
  ],
};

import type { Preset } from './preset.ts';

/** Conversation of the API and of webhooks. */
export const helpscout: Preset = {
  name: 'helpscout',
  title: 'Help Scout',
  takes: 'Conversations of the API, one a line: `jq -c "._embedded.conversations[]"`. Columns of the CSV are unknown.',
  dates: 'ISO 8601, UTC',
  contacts: {
    contact_id: { seen: ['id'] },
    customer_id: { seen: ['primaryCustomer.id', 'customer.id'] },
    opened_at: { seen: ['createdAt'] },
    closed_at: { seen: ['closedAt'] },
    channel: { seen: ['type'] },
    direction: { seen: ['source.via'] },
    agent_id: { guessed: ['assignee.id'] },
    spam: { seen: ['status'] },
    text: { guessed: ['_embedded.threads[*].body', 'threads[*].body'] },
  },
  means: { inbound: ['customer'], spam: ['spam'] },
  advice: ['It names no article and no topic: give `--links` and `--map topic=KEY`.'],
};

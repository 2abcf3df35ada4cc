import type { Preset } from './preset.ts';

/** Conversation of the API, as the types of intercom-client 6.4 have it. */
export const intercom: Preset = {
  name: 'intercom',
  title: 'Intercom',
  takes: 'Conversations of the API, one a line: `jq -c ".conversations[]"`.',
  dates: 'seconds since 1970',
  contacts: {
    contact_id: { seen: ['id'] },
    customer_id: { seen: ['contacts[*].id'], guessed: ['contacts.contacts[*].id'] },
    opened_at: { seen: ['created_at'] },
    closed_at: { seen: ['statistics.last_close_at'] },
    channel: { seen: ['source.type'] },
    direction: { seen: ['source.delivered_as'] },
    topic: { guessed: ['custom_attributes.topic', 'custom_attributes.Topic'] },
    agent_id: { guessed: ['admin_assignee_id'] },
    articles: { seen: ['ai_agent.content_sources.content_sources[*].url'] },
    text: { guessed: ['conversation_parts.conversation_parts[*].body'] },
  },
  means: { inbound: ['customer_initiated'] },
  advice: [
    'Articles are those that the AI agent gave; what people sent stands in the text alone.',
    'The topic is an attribute of your own: `--map topic=custom_attributes.NAME`.',
  ],
};

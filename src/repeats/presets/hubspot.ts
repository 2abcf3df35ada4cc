import type { Preset } from './preset.ts';

/** Tickets of the API; the labels of the CSV export were not seen in a source. */
export const hubspot: Preset = {
  name: 'hubspot',
  title: 'HubSpot',
  takes: 'Tickets of the API, one a line: `jq -c ".results[]"`; or the CSV export.',
  dates: 'ISO 8601, UTC, or milliseconds since 1970',
  contacts: {
    contact_id: { seen: ['id'], guessed: ['Ticket ID', 'Record ID'] },
    customer_id: { guessed: ['associations.contacts.results[*].id', 'Associated Contact IDs', 'Associated Contact'] },
    opened_at: { seen: ['properties.createdate', 'createdAt'], guessed: ['Create date'] },
    closed_at: { guessed: ['properties.closed_date', 'Close date'] },
    channel: { seen: ['properties.source_type'], guessed: ['Source'] },
    direction: { seen: ['Outbound ticket'] },
    topic: { seen: ['properties.hs_ticket_category'], guessed: ['Category'] },
    agent_id: { seen: ['properties.hubspot_owner_id'], guessed: ['Ticket owner'] },
    text: { seen: ['properties.content'], guessed: ['Ticket description'] },
  },
  means: { outbound: ['true', 'yes'] },
  advice: ['It names no article: give `--links` or `--map articles=COLUMN`.'],
};

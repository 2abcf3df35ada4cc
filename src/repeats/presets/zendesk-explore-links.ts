import type { Preset } from './preset.ts';

/** A query on Explore's dataset Knowledge Capture: a row for each article linked in a ticket. Its labels are localised. */
export const zendeskExploreLinks: NonNullable<Preset['links']> = {
  contact_id: { guessed: ['Ticket ID'] },
  article: { guessed: ['Article URL', 'Article ID', 'Article title'] },
  at: { guessed: ['Knowledge Capture event - Timestamp', 'Event timestamp', 'Timestamp'] },
};

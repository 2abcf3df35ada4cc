import { presets } from '../presets/presets.ts';

/** The options of commands that read a contact log: which files, and which columns. */
export const logFileOptions = {
  log: {
    type: 'string',
    multiple: true,
    value: 'FILE',
    description: 'The contact log: CSV, TSV, JSON lines or Parquet, gzipped or not; several are taken as one.',
  },
  links: {
    type: 'string',
    multiple: true,
    value: 'FILE',
    description: 'A second file: contact_id, article, and at, when it was linked.',
  },
  preset: {
    type: 'string',
    value: 'NAME',
    description: `Columns of a helpdesk (docs/presets.md): ${presets.map(({ name }) => name).join(', ')}.`,
  },
  map: { type: 'string', multiple: true, value: 'field=column', description: 'The column that holds a field.' },
} as const;

/** ... and how their rows are read. */
export const logRowOptions = {
  tolerate: { type: 'string', value: 'PERCENT', description: 'How many rows may be unreadable (default: 1).' },
  'time-zone': { type: 'string', value: 'ZONE', description: 'The zone of dates without one: Europe/Paris.' },
  'date-order': { type: 'string', value: 'dmy|mdy|ymd', description: 'How to read dates such as 03/11/2026.' },
  memory: { type: 'string', value: '512MB', description: 'About how much memory to take; the rest goes to disk.' },
} as const;

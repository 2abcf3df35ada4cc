import type { Preset } from './preset.ts';

/** The desk writes the columns of `docs/repeats.md` under their own names. */
export const desk: Preset = {
  name: 'desk',
  title: "This project's own desk",
  takes: 'What the desk exports, and every log with the columns of `docs/repeats.md` under their own names.',
  dates: 'ISO 8601 with an offset',
  contacts: {},
  advice: [],
};

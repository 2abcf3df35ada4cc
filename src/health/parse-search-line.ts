import { z } from 'zod';
import { type SearchBeacon, searchBeaconVersion } from '../search/search-beacon.ts';

/** What is wrong with a line, as the end of a sentence; nothing of the line itself, which may be anything. */
export interface BadLine {
  readonly because: string;
}

const longestLineChars = 10_000;

const schema = z.object({
  schemaVersion: z.literal(searchBeaconVersion),
  at: z.iso.date(),
  language: z.string().regex(/^[a-z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/),
  query: z.string().max(500).transform(onOneLine).refine(isSomething),
  results: z.number().int().min(0),
  corrected: z.string().max(500).transform(onOneLine).refine(isSomething).optional(),
});

const must: Readonly<Record<string, string>> = {
  schemaVersion: `\`schemaVersion\` is not ${searchBeaconVersion}`,
  at: '`at` is not a day such as 2026-11-22',
  language: '`language` is not the tag of a language',
  query: '`query` is not a text of at most 500 characters',
  results: '`results` is not a whole number',
  corrected: '`corrected` is not a text of at most 500 characters',
};

/** Reads one line of a file of search beacons: docs/search-beacons.md. Fields that are not known are ignored. */
export function parseSearchLine(line: string): SearchBeacon | BadLine {
  if (line.length > longestLineChars) return { because: `it has more than ${longestLineChars} characters` };
  const read = schema.safeParse(parsedJson(line));
  if (!read.success) return { because: must[String(read.error.issues[0]?.path[0])] ?? 'it is not a JSON object' };
  const { corrected, ...beacon } = read.data;
  return { ...beacon, ...(corrected !== undefined && { corrected }) };
}

function parsedJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Anybody can send a beacon: what would move a terminal's cursor, or turn the direction of writing, is left out. */
function onOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isSomething(text: string): boolean {
  return text !== '';
}

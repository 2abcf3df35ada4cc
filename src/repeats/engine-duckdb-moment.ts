import type { AnalysisOptions, DateOrder } from './options/analysis-options.ts';

/** Years outside of these are mistakes (1970, 2099), and one of them would move the ends of the log. */
const plausible = `BETWEEN TIMESTAMPTZ '1990-01-01 00:00:00Z' AND TIMESTAMPTZ '2090-01-01 00:00:00Z'`;
const isoShapes = [
  { time: String.raw`(\d\d:\d\d:\d\d)(?:[.,]\d{1,9})?`, as: String.raw`\1 \2` },
  { time: String.raw`(\d\d:\d\d)`, as: String.raw`\1 \2:00` },
];
const offset = String.raw` ?(Z|[+-]\d\d(?::?\d\d)?)`;

/** Within the years above a number of seconds is never one of milliseconds. */
const numberShapes = [
  { digits: String.raw`^\d{9,10}$`, seconds: (value: string) => `CAST(${value} AS DOUBLE)` },
  { digits: String.raw`^\d{12,13}$`, seconds: (value: string) => `CAST(${value} AS DOUBLE) / 1000` },
];

/**
 * The moment that a text names, as SQL, whether plausible or not: ISO 8601 with an offset; seconds or milliseconds since 1970; with a zone chosen
 * also without; with an order chosen also with slashes or dots. NULL where it names none. The session's zone must be the one chosen.
 */
export function momentSql(value: string, options: AnalysisOptions): string {
  return `CASE WHEN ${isPlainMoment(value)} THEN ${plainMoment(value)} ELSE ${otherMomentSql(value, options)} END`;
}

/** The same of texts that are not written in the shape in which most logs are. */
export function otherMomentSql(value: string, { timeZone, dateOrder }: AnalysisOptions): string {
  const cases = [...isoShapes.map(({ time, as }) => isoCase(value, time + offset, String.raw`${as}\3`))];
  cases.push(
    ...numberShapes.map(({ digits, seconds }) => {
      return `WHEN regexp_matches(${value}, '${digits}') THEN to_timestamp(${seconds(value)})`;
    }),
  );
  if (timeZone !== undefined) {
    cases.push(...isoShapes.map(({ time, as }) => isoCase(value, time, as)));
    if (dateOrder !== undefined) cases.push(localCase(value, dateOrder));
  }
  return `CASE ${cases.join(' ')} END`;
}

/** A moment that can be that of a contact; NULL otherwise. */
export function plausibleSql(moment: string): string {
  return `CASE WHEN ${moment} ${plausible} THEN ${moment} END`;
}

/** Most logs are written in this shape, and a look at it is far cheaper than a regular expression. */
export function isPlainMoment(value: string): string {
  return `LENGTH(${value}) = 20 AND ${value} LIKE '____-__-__T__:__:__Z'`;
}

/** Read as a time without a zone, the zone being that of Greenwich: the calendar of zones is not needed. */
export function plainMoment(value: string): string {
  return `make_timestamptz(epoch_us(TRY_CAST(${value} AS TIMESTAMP)))`;
}

function isoCase(value: string, time: string, parts: string): string {
  const iso = String.raw`^(\d{4}-\d\d-\d\d)[T ]${time}$`;
  return `WHEN regexp_matches(${value}, '${iso}')
    THEN TRY_CAST(regexp_replace(${value}, '${iso}', '${parts}') AS TIMESTAMPTZ)`;
}

function localCase(value: string, order: DateOrder): string {
  const day = { dmy: '%d/%m/%Y', mdy: '%m/%d/%Y', ymd: '%Y/%m/%d' }[order];
  const formats = ['%H:%M:%S', '%H:%M', '%I:%M:%S %p', '%I:%M %p'].map((time) => `'${day} ${time}'`);
  const slashed = `replace(replace(regexp_replace(${value}, '[T,]? +|T', ' '), '.', '/'), '-', '/')`;
  return `ELSE CAST(try_strptime(${slashed}, [${formats.join(', ')}]) AS TIMESTAMPTZ)`;
}

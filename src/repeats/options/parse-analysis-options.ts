import { parseWhole } from '../../command/parse-whole.ts';
import { UsageError } from '../../command/usage-error.ts';
import { nearestName } from '../../problem/nearest-name.ts';
import { contactTable, fieldsOf, linkTable } from '../log/log-fields.ts';
import { mapName } from '../log/match-columns.ts';
import {
  type AnalysisOptions,
  type DateOrder,
  defaultOptions,
  method,
  type TopicKey,
  topicKeys,
} from './analysis-options.ts';
import { lastMomentOf } from './last-moment-of.ts';
import { parseDuration } from './parse-duration.ts';
import { parseMemory } from './parse-memory.ts';

/** The flags of `repeats` that change the analysis, as typed. */
export interface AnalysisFlags {
  readonly window?: string;
  readonly 'transfer-gap'?: string;
  readonly attempts?: string;
  readonly 'min-customers'?: string;
  readonly tolerate?: string;
  readonly memory?: string;
  readonly 'topic-key'?: string;
  readonly 'read-text'?: boolean;
  readonly shuffled?: string;
  readonly 'time-zone'?: string;
  readonly 'date-order'?: string;
}

/** Later ones are rare, and each costs a column of the whole log. */
const mostAttempts = 20;

/**
 * @param today `YYYY-MM-DD`; contacts after it are from the future
 * @throws UsageError that says what to type instead
 */
export function parseAnalysisOptions(flags: AnalysisFlags, today?: string): AnalysisOptions {
  const timeZone = flags['time-zone'];
  const dateOrder = flags['date-order'];
  const options: AnalysisOptions = {
    windowSeconds: span('window', flags.window, defaultOptions.windowSeconds, '7d or 168h'),
    transferGapSeconds: span('transfer-gap', flags['transfer-gap'], defaultOptions.transferGapSeconds, '30m'),
    attempts: parseWhole('attempts', flags.attempts, 1, defaultOptions.attempts),
    minCustomers: parseWhole(
      'min-customers',
      flags['min-customers'],
      method.customersShown,
      defaultOptions.minCustomers,
    ),
    toleratedShare: percent('tolerate', flags.tolerate, defaultOptions.toleratedShare),
    topicKey: realTopicKey(flags['topic-key']),
    ...(flags['read-text'] && { readText: true }),
    ...(flags.shuffled !== undefined && { shuffles: parseWhole('shuffled', flags.shuffled, 1, 1) }),
    ...(flags.memory !== undefined && { memoryBytes: memory(flags.memory) }),
    ...(today !== undefined && { latestUtcSeconds: lastMomentOf(today) }),
    ...(timeZone !== undefined && { timeZone: realZone(timeZone) }),
    ...(dateOrder !== undefined && { dateOrder: realOrder(dateOrder) }),
  };
  if (options.attempts > mostAttempts) {
    throw new UsageError(
      `--attempts ${options.attempts} cannot be used. Give a whole number from 1 to ${mostAttempts}.`,
    );
  }
  if (options.windowSeconds <= options.transferGapSeconds) {
    throw new UsageError('--window must be longer than --transfer-gap: a repeat comes after the contact is over.');
  }
  return options;
}

/** @throws UsageError where `--map` is not `field=column`. */
export function parseMapping(maps: readonly string[]): Map<string, string> {
  const fields = [contactTable, linkTable].flatMap((table) => fieldsOf(table).map((field) => mapName(table, field)));
  return new Map(
    maps.map((map) => {
      const [, field = '', column = ''] = /^([^=]*)=(.*)$/s.exec(map) ?? [];
      if (column.trim() === '') throw new UsageError(`--map ${map} names no column. Write it as field=column.`);
      if (fields.includes(field)) return [field, column];
      const nearest = nearestName(field, fields);
      throw new UsageError(
        `--map ${map}: there is no field ${field}. ${nearest ? `Did you mean ${nearest}?` : `Fields: ${fields.join(', ')}.`}`,
      );
    }),
  );
}

function span(flag: string, typed: string | undefined, usual: number, example: string): number {
  const seconds = typed === undefined ? usual : parseDuration(typed);
  if (seconds) return seconds;
  throw new UsageError(`--${flag} ${typed} is not a time span. Write it as ${example}.`);
}

function percent(flag: string, typed: string | undefined, usual: number): number {
  if (typed === undefined) return usual;
  const number = Number(typed.replace(/\s*%$/, ''));
  if (/^[\d.]+\s*%?$/.test(typed) && number <= 100) return number / 100;
  throw new UsageError(`--${flag} ${typed} is not a percentage. Give a number from 0 to 100.`);
}

/** With less the longest row that is read would not find room. */
const leastMemoryBytes = 512e6;

function memory(typed: string): number {
  const bytes = parseMemory(typed);
  if (bytes !== undefined && bytes >= leastMemoryBytes) return bytes;
  throw new UsageError(`--memory ${typed} cannot be used. Give 512MB or more, for example 2GB.`);
}

function realTopicKey(typed: string | undefined): TopicKey {
  const key = typed === undefined ? defaultOptions.topicKey : topicKeys.find((known) => known === typed);
  if (key) return key;
  throw new UsageError(`--topic-key ${typed} cannot be used. Give topic, product or topic+product.`);
}

function realZone(typed: string): string {
  const known = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const zone = known.find((name) => name.toLowerCase() === typed.trim().toLowerCase());
  if (zone !== undefined || isAlias(typed)) return zone ?? typed;
  const nearest = nearestName(typed, known);
  throw new UsageError(
    `--time-zone ${typed} is not known. ${nearest ? `Did you mean ${nearest}?` : 'Write it as Europe/Paris or UTC.'}`,
  );
}

/** `Asia/Kolkata` beside `Asia/Calcutta`: other names of zones are understood, and not listed. */
function isAlias(typed: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: typed });
    return /^[A-Za-z]+\/[A-Za-z_/-]+$/.test(typed);
  } catch {
    return false;
  }
}

function realOrder(typed: string): DateOrder {
  if (typed === 'dmy' || typed === 'mdy' || typed === 'ymd') return typed;
  throw new UsageError(`--date-order ${typed} cannot be used. Give dmy (31/12/2026), mdy (12/31/2026) or ymd.`);
}

import { UsageError } from './usage-error.ts';

/** The options that every command shares. */
export const commonOptions = {
  content: { type: 'string', value: 'DIR', description: 'The content folder (default: content).' },
  today: {
    type: 'string',
    value: 'YYYY-MM-DD',
    description: 'The day to take as today (default: the day of SOURCE_DATE_EPOCH, else today in UTC).',
  },
  json: { type: 'boolean', description: 'Print the result as JSON, alone on standard output.' },
} as const;

/**
 * The day that output may depend on: `--today`, else the day of `SOURCE_DATE_EPOCH` (seconds), else today in UTC.
 *
 * @throws UsageError where the text is not a real day.
 */
export function resolveToday(
  flag: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
  nowMs: number = Date.now(),
): string {
  if (flag !== undefined) {
    if (!isRealDay(flag)) throw new UsageError(`--today ${flag} is not a day. Write it as 2026-11-22.`);
    return flag;
  }
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return new Date(nowMs).toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(epoch))
    throw new UsageError(`SOURCE_DATE_EPOCH is "${epoch}". It must be whole seconds since 1970.`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

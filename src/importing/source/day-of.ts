/**
 * The day of a moment as other systems write it: `2024-05-06T07:08:09Z`, `2024-05-06`, `05/30/2024`, or seconds since
 * 1970; `undefined` for anything else. Of two numbers that could both be months, none is taken for one.
 */
export function dayOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)
    return realDay(new Date(value * 1000).toISOString());
  if (typeof value !== 'string') return undefined;
  const iso = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(value)?.[0];
  if (iso) return realDay(iso);
  const [, first = '', second = '', year = ''] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(value) ?? [];
  if (Number(first) > 12) return realDay(`${year}-${second}-${first}`);
  return Number(second) > 12 ? realDay(`${year}-${first}-${second}`) : undefined;
}

function realDay(text: string): string | undefined {
  const day = text.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

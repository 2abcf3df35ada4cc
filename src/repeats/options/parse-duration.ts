const secondsIn: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400 };

/**
 * Seconds in a time span as people type it: a whole number of minutes, hours or days. `undefined` where it is none.
 *
 * @example parseDuration('7d') // 604800
 */
export function parseDuration(typed: string): number | undefined {
  const [, count, unit] = /^(\d{1,6})\s*([mhd])$/i.exec(typed.trim()) ?? [];
  return count === undefined ? undefined : Number(count) * (secondsIn[unit?.toLowerCase() ?? ''] ?? 0);
}

/**
 * A time span in words, in the largest unit that leaves it whole.
 *
 * @example durationInWords(604800) // '7 days'
 */
export function durationInWords(seconds: number): string {
  for (const [word, size] of [
    ['day', 86_400],
    ['hour', 3600],
  ] as const) {
    if (seconds >= size && seconds % size === 0) return count(seconds / size, word);
  }
  return count(seconds / 60, 'minute');
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

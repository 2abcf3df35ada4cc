const bytesIn: Readonly<Record<string, number>> = { MB: 1e6, GB: 1e9 };

/**
 * Bytes in an amount of memory as people type it, `undefined` where it is none.
 *
 * @example parseMemory('512MB') // 512000000
 */
export function parseMemory(typed: string): number | undefined {
  const [, count, unit] = /^(\d{1,6})\s*(MB|GB)$/i.exec(typed.trim()) ?? [];
  return count === undefined ? undefined : Number(count) * (bytesIn[unit?.toUpperCase() ?? ''] ?? 0);
}

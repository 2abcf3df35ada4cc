import { median } from '../median.ts';
import type { DevReport } from './bench-dev.ts';

/** How long a writer waits, as text. */
export function formatDevReport({ articles, coldMs, warmMs, changesMs }: DevReport): string {
  const each = changesMs.map((taken) => Math.round(taken)).join(', ');
  return [
    `dev with ${articles} articles:`,
    `  first page ${(warmMs / 1000).toFixed(1)} s after the command; ${(coldMs / 1000).toFixed(1)} s the first time`,
    `  a saved change on its page after ${Math.round(median(changesMs))} ms (${each})`,
    '',
  ].join('\n');
}

import type { Figure } from './verify-site.ts';

/** A figure a line: what was tried, how much survived, how much was lost. */
export function formatFigures(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ id }) => id.length));
  const lines = figures.map(({ id, what, tried, survived, lost, measured }) => {
    const numbers = [
      `tried ${String(tried).padStart(5)}`,
      `survived ${String(survived).padStart(5)}`,
      `lost ${lost.length}`,
    ];
    return `${id.padEnd(width)}  ${numbers.join('  ')}  ${what}${measured ? ` (${measured})` : ''}`;
  });
  return `${lines.join('\n')}\n`;
}

/** What was lost, a line each. */
export function formatLost(figures: readonly Figure[]): string {
  return figures.flatMap(({ id, lost }) => lost.map(({ where, what }) => `${id}  ${where}: ${what}\n`)).join('');
}

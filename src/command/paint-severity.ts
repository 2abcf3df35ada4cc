import { styleText } from 'node:util';
import type { Severity } from '../problem/problem.ts';

const colour = { error: 'red', warning: 'yellow', notice: 'blue' } as const;

/** Colours the severity in a formatted problem's first line. `styleText` leaves it plain where there is no terminal. */
export function paintSeverity(text: string, severity: Severity): string {
  return text.replace(`  ${severity}  `, `  ${styleText(colour[severity], severity, { stream: process.stderr })}  `);
}

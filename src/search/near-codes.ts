import type { CodedTarget, CodeTable } from './code-table.ts';
import { editDistance } from './edit-distance.ts';

const most = 5;
const farthest = 2;

/**
 * The article codes that somebody may have meant who typed or heard one wrongly: one slip away, else two.
 *
 * @returns at most five, the nearest first, of equals in the order of the table
 * @example nearCodes('48218', [['48217', 'Printer shows “offline”', '/en/printers/printer-offline/']])[0]?.code // '48217'
 */
export function nearCodes(digits: string, table: CodeTable): CodedTarget[] {
  const near = table
    .map(([code, title, url]) => ({ code, title, url, slips: editDistance(digits, code, farthest) }))
    .filter(({ slips }) => slips <= farthest)
    .sort((a, b) => a.slips - b.slips);
  return near
    .filter(({ slips }) => slips === near[0]?.slips)
    .slice(0, most)
    .map(({ code, title, url }) => ({ code, title, url }));
}

/**
 * A cell of a table for spreadsheets: between quotes where it must be, and with an apostrophe before it where a
 * spreadsheet would take it for a formula (OWASP ASVS 5.0, 1.2.10).
 *
 * @example csvCell('=1+1') // "\"'=1+1\""
 */
export function csvCell(text: string): string {
  const safe = /^[\s\0]*[=+\-@\t\0\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table with its head: UTF-8 with the mark that Excel wants, CRLF. */
export function csvTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\ufeff${[head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

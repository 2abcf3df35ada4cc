/** A text as Markdown that means itself within a line: no mark, link or entity of it is one. */
export function escapeProse(text: string): string {
  return text
    .replace(/[\\`*[\]<~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** A line whose beginning is no heading, list, quotation, rule or table. */
export function escapeLineStart(line: string): string {
  return line.replace(/^[-+=#>|:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

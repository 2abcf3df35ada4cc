export type Delimiter = ',' | ';' | '\t';

export interface CsvHeader {
  readonly delimiter: Delimiter;
  readonly columns: readonly string[];
}

const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/**
 * Splits the first record of a CSV text. The delimiter is the one of comma, semicolon and tab that stands most often
 * outside quotes in that record; only the header is looked at, so that no row can mislead.
 *
 * @example splitCsvHeader('id;"opened; at"\n1;2') // { delimiter: ';', columns: ['id', 'opened; at'] }
 */
export function splitCsvHeader(text: string): CsvHeader {
  const record = /^(?:"(?:[^"]|"")*"|[^"\r\n]|")*?(?=\r|\n|$(?![\s\S]))/.exec(text)?.[0] ?? '';
  const outsideQuotes = record.replace(/"(?:[^"]|"")*"/g, '');
  const counts = delimiters.map((delimiter) => outsideQuotes.split(delimiter).length);
  const delimiter = delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
  return { delimiter, columns: splitRecord(record, delimiter) };
}

function splitRecord(record: string, delimiter: Delimiter): string[] {
  const columns = [''];
  let quoted = false;
  for (const character of record) {
    if (character === '"') quoted = !quoted;
    if (character === delimiter && !quoted) columns.push('');
    else columns[columns.length - 1] += character;
  }
  return columns.map((column) =>
    column
      .trim()
      .replace(/^"([\s\S]*)"$/, '$1')
      .replaceAll('""', '"')
      .trim(),
  );
}

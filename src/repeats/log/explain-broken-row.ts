interface BrokenRow {
  readonly what: string;
  readonly remedy: string;
}

/** By the kind of error that DuckDB gives. */
const kinds: Readonly<Record<string, BrokenRow>> = {
  'INVALID ENCODING': {
    what: 'This row is not UTF-8: letters with accents cannot be read.',
    remedy: 'Save the file as "CSV UTF-8" and give that file.',
  },
  'UNQUOTED VALUE': {
    what: 'A quote inside this row is neither doubled nor closed.',
    remedy: 'Double quotes inside quoted text: "he said ""no""".',
  },
  'LINE SIZE OVER MAXIMUM': {
    what: 'This row is longer than 16 MB: most likely a quote is not closed.',
    remedy: 'Close the quote, or remove the row.',
  },
};
const otherColumns: BrokenRow = {
  what: 'This row does not have as many columns as the header.',
  remedy: 'Put text that holds the delimiter between quotes, and keep one row a contact.',
};

/** Says why a row is not CSV, for the person who made the export. */
export function explainBrokenRow(kind: string): BrokenRow {
  return kinds[kind] ?? otherColumns;
}

/** Where a row of a CSV file stands, as an editor shows it: lines and columns from 1, columns in characters. */
export interface RowPlace {
  readonly line: number;
  /** Where its field of interest begins. */
  readonly fieldLine: number;
  readonly fieldColumn: number;
  /** How many lines it runs over. */
  readonly lines: number;
  /** Of a line that was to hold JSON: whether it does. */
  readonly isJson?: boolean;
}

/** What to look for. Records are counted from 1 with the header as 1, blank lines included, as DuckDB counts them. */
export interface SoughtRows {
  /** Records that are not CSV. */
  readonly broken: ReadonlySet<number>;
  /** Sound rows by their place among the sound ones, from 0. */
  readonly sound: ReadonlySet<number>;
  /** The 0-based column of the field of interest. */
  readonly fieldIndex: number;
}

export interface FoundRows {
  readonly broken: ReadonlyMap<number, RowPlace>;
  readonly sound: ReadonlyMap<number, RowPlace>;
}

/** Finds rows by walking through the text of a CSV file once, piece by piece; quoted fields may hold line breaks. */
export async function findRowPlaces(
  pieces: AsyncIterable<string> | Iterable<string>,
  delimiter: string,
  { broken, sound, fieldIndex }: SoughtRows,
): Promise<FoundRows> {
  const found = { broken: new Map<number, RowPlace>(), sound: new Map<number, RowPlace>() };
  let soundSoFar = 0;
  for await (const row of walkRows(pieces, delimiter, fieldIndex)) {
    const { record, blank, ...place } = row;
    if (broken.has(record)) found.broken.set(record, place);
    else if (!blank && record > 1) {
      if (sound.has(soundSoFar)) found.sound.set(soundSoFar, place);
      soundSoFar++;
    }
    if (found.broken.size === broken.size && found.sound.size === sound.size) break;
  }
  return found;
}

type WalkedRow = RowPlace & { readonly record: number; readonly blank: boolean };

async function* walkRows(
  pieces: AsyncIterable<string> | Iterable<string>,
  delimiter: string,
  fieldIndex: number,
): AsyncGenerator<WalkedRow> {
  const at = { record: 1, line: 1, column: 1 };
  let row = newRow(at.line, fieldIndex);
  for await (const piece of pieces) {
    for (const character of piece) {
      if (character === '\n' && !row.quoted) {
        yield finished(row, at);
        at.record++;
        nextLine(at);
        row = newRow(at.line, fieldIndex);
      } else {
        take(row, character, delimiter, fieldIndex, at);
      }
    }
  }
  if (!row.blank) yield finished(row, at);
}

function newRow(line: number, fieldIndex: number) {
  const fieldColumn = fieldIndex === 0 ? 1 : 0;
  return { start: line, field: 0, fieldLine: line, fieldColumn, blank: true, quoted: false, fieldEmpty: true };
}

type RowState = ReturnType<typeof newRow>;

function take(
  row: RowState,
  character: string,
  delimiter: string,
  fieldIndex: number,
  at: { line: number; column: number },
): void {
  at.column++;
  if (character !== '\r') row.blank = false;
  if (row.quoted) {
    if (character === '"') row.quoted = false;
    if (character === '\n') nextLine(at);
  } else if (character === '"' && row.fieldEmpty) {
    row.quoted = true;
  } else if (character === delimiter) {
    row.field++;
    row.fieldEmpty = true;
    if (row.field === fieldIndex) Object.assign(row, { fieldLine: at.line, fieldColumn: at.column });
    return;
  }
  // A quote doubled inside quotes closes and opens at once: the field stays open to a further quote.
  row.fieldEmpty = character === '"';
}

function nextLine(at: { line: number; column: number }): void {
  at.line++;
  at.column = 1;
}

function finished(row: RowState, at: { record: number; line: number }): WalkedRow {
  return {
    record: at.record,
    blank: row.blank,
    line: row.start,
    fieldLine: row.fieldLine,
    fieldColumn: row.fieldColumn || 1,
    lines: at.line - row.start + 1,
  };
}

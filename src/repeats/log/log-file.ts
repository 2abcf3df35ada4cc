import type { ValueMeanings } from '../presets/preset.ts';
import type { LogTable } from './log-fields.ts';
import type { ColumnOfField } from './match-columns.ts';
import type { Delimiter } from './split-csv-header.ts';

/** A file that can be read as a table: text is UTF-8. */
export interface TableFile {
  /** As messages name it. */
  readonly path: string;
  /** Where its bytes are read: the same, or a copy of what can be read once only, or of what is not UTF-8. */
  readonly source: string;
  readonly format: 'csv' | 'json-lines' | 'parquet';
  readonly gzip: boolean;
  /** A sentence on what was done to read it; absent where it was read as it is. */
  readonly note?: string;
}

/** A file of a contact log whose columns were understood. */
export interface LogFile extends TableFile {
  readonly table: LogTable;
  /** Of CSV. */
  readonly delimiter: Delimiter;
  /** Names of the columns; of JSON, its keys, those inside of objects with dots. */
  readonly columns: readonly string[];
  readonly columnOf: ColumnOfField;
  /** What values mean in this helpdesk. */
  readonly means?: ValueMeanings;
}

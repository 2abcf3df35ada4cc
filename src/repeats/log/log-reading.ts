import type { Hash } from 'node:crypto';
import type { Preset } from '../presets/preset.ts';
import type { SpillFolder } from '../write-spill-folder.ts';

/** What reading the heads of logs takes. */
export interface LogReading {
  /** Column names given by `--map`, by field. */
  readonly mapping: ReadonlyMap<string, string>;
  /** Column names of a helpdesk, where `--map` gives none. */
  readonly preset?: Preset;
  /** Holds copies of what can be read once only, or not as it is. */
  readonly spill: SpillFolder;
  /** Takes in the bytes of every file, in order. */
  readonly sha256: Hash;
  /** The names of a Parquet file's columns; `undefined` where it cannot be read. */
  readonly parquetColumns: (path: string) => Promise<string[] | undefined>;
}

import { UsageError } from '../../command/usage-error.ts';
import { type EngineName, engineNames } from '../engine-names.ts';

export interface TableFlags {
  readonly engine?: string;
  readonly url?: string;
  readonly contacts?: string;
  readonly preset?: string;
  readonly memory?: string;
  readonly 'date-order'?: string;
  readonly 'read-text'?: boolean;
  readonly shuffled?: string;
}

/** Flags that may stand several times. */
interface FileFlags {
  readonly log: readonly string[];
  readonly links: readonly string[];
  readonly map: readonly string[];
}

/** Where contacts are counted in a database. */
export interface Tables {
  readonly engine: EngineName;
  readonly url: string;
  readonly contacts: string;
  readonly links?: string | undefined;
}

/**
 * The tables that are named, `undefined` where the log is in files.
 *
 * @throws UsageError where something is missing, or belongs to files
 */
export function parseTables(flags: TableFlags, { log, links, map }: FileFlags): Tables | undefined {
  const { engine, url, contacts } = flags;
  if (engine === undefined) {
    const alone = (['url', 'contacts'] as const).find((flag) => flags[flag] !== undefined);
    if (alone) throw new UsageError(`--${alone} goes with --engine ${engineNames.join('|')}.`);
    return undefined;
  }
  const name = engineNames.find((known) => known === engine);
  if (!name) throw new UsageError(`--engine ${engine} cannot be used. Give ${engineNames.join(' or ')}.`);
  if (url === undefined) throw new UsageError(`Say where the database is: --engine ${name} --url URL`);
  if (contacts === undefined) throw new UsageError(`Name the table of contacts: --engine ${name} --contacts TABLE`);
  const ofFiles = [
    ...(log.length > 0 ? ['log'] : []),
    ...(map.length > 0 ? ['map'] : []),
    ...(['preset', 'memory', 'date-order', 'read-text', 'shuffled'] as const).filter(
      (flag) => flags[flag] !== undefined,
    ),
  ];
  if (ofFiles.length > 0) throw new UsageError(`--${ofFiles[0]} is about files, and --engine counts in tables.`);
  if (links.length > 1) throw new UsageError('Name one table of links; a view can gather several.');
  return { engine: name, url, contacts, links: links[0] };
}

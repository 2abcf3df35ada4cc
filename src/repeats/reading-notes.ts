import path from 'node:path';
import { areNamedInText } from './log/are-named-in-text.ts';
import type { LogFile } from './log/log-file.ts';
import type { LogCounts } from './log-counts.ts';

/** What a reader should know about how the log was read, each in a sentence. */
export function readingNotes(files: readonly LogFile[], { reading, links }: LogCounts): string[] {
  return [
    ...files.flatMap(({ path: file, note }) => (note ? [`${path.basename(file)} ${note}`] : [])),
    files.length > 0 && areNamedInText(files)
      ? 'No column names articles, so codes and addresses were looked for in the text.'
      : undefined,
    counted(reading.repairedIds, 'contact has', 'contacts have', 'an id such as 12345.0: read as 12345.'),
    counted(reading.closedEarly, 'contact was', 'contacts were', 'closed before it was opened: closed_at not used.'),
    counted(reading.closedUnreadably, 'contact has', 'contacts have', 'a closed_at that is no moment: not used.'),
    links && counted(links.late, 'link was', 'links were', 'made after the contact was closed: not followed.'),
    links && counted(links.stray, 'link names', 'links name', 'a contact that is not in the log.'),
    links && counted(links.unreadable, 'row of links', 'rows of links', 'cannot be read.'),
  ].filter((note) => note !== undefined);
}

function counted(count: number, one: string, several: string, what: string): string | undefined {
  return count === 0 ? undefined : `${count} ${count === 1 ? one : several} ${what}`;
}

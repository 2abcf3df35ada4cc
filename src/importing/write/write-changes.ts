import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Disk } from './disk.ts';

/**
 * New files are first written beside the content, then moved into it one by one; what they replace is kept until all
 * are there. Whatever fails on the way, the content folder is then what it was before.
 */
const workFolder = '.import';

interface Journal {
  /** Paths below the content folder, and whether a file stood there before. */
  readonly changes: readonly { readonly file: string; readonly replaces: boolean }[];
  /** Folders that were not there before, outermost first. */
  readonly folders: readonly string[];
}

/** Writes a file aside, to be put into the content folder with the others by `applyChanges`. */
export async function stageFile(
  disk: Disk,
  contentDir: string,
  file: string,
  content: string | Uint8Array,
): Promise<void> {
  const target = path.join(contentDir, workFolder, 'next', file);
  await disk.makeFolder(path.dirname(target));
  await disk.write(target, content);
}

/** Throws what was written aside away. */
export async function dropStaged(disk: Disk, contentDir: string): Promise<void> {
  await disk.remove(path.join(contentDir, workFolder));
}

/**
 * Puts every staged file in its place.
 *
 * @throws what went wrong, once everything is as it was before
 */
export async function applyChanges(disk: Disk, contentDir: string, files: readonly string[]): Promise<void> {
  const journal = await makeJournal(contentDir, files);
  try {
    await disk.write(journalOf(contentDir), JSON.stringify(journal));
    for (const { file, replaces } of journal.changes) {
      if (replaces) {
        await disk.makeFolder(path.dirname(previousOf(contentDir, file)));
        await disk.move(path.join(contentDir, file), previousOf(contentDir, file));
      }
      await disk.makeFolder(path.dirname(path.join(contentDir, file)));
      await disk.move(nextOf(contentDir, file), path.join(contentDir, file));
    }
    // From here on the import counts as done.
    await disk.remove(journalOf(contentDir));
  } catch (error) {
    await undo(disk, contentDir, journal);
    throw error;
  }
  // What cannot be cleared away now, the next import does.
  await dropStaged(disk, contentDir).catch(() => {});
}

/** Undoes an import that was ended in the midst of its work, and says whether there was one. */
export async function repairChanges(disk: Disk, contentDir: string): Promise<boolean> {
  if (!(await exists(path.join(contentDir, workFolder)))) return false;
  const text = await readFile(journalOf(contentDir), 'utf8').catch(() => undefined);
  if (text === undefined) await dropStaged(disk, contentDir);
  else await undo(disk, contentDir, parseJournal(text));
  return text !== undefined;
}

async function undo(disk: Disk, contentDir: string, { changes, folders }: Journal): Promise<void> {
  for (const { file, replaces } of changes.toReversed()) {
    const moved = !(await exists(nextOf(contentDir, file)));
    if (moved && !replaces) await disk.remove(path.join(contentDir, file));
    if (replaces && (await exists(previousOf(contentDir, file))))
      await disk.move(previousOf(contentDir, file), path.join(contentDir, file));
  }
  for (const folder of folders.toReversed()) await disk.removeIfEmpty(path.join(contentDir, folder));
  await dropStaged(disk, contentDir);
}

/** A journal cut off while it was written tells of nothing that had happened yet. */
function parseJournal(text: string): Journal {
  try {
    return JSON.parse(text) as Journal;
  } catch {
    return { changes: [], folders: [] };
  }
}

async function makeJournal(contentDir: string, files: readonly string[]): Promise<Journal> {
  const changes = await Promise.all(
    files.map(async (file) => ({ file, replaces: await exists(path.join(contentDir, file)) })),
  );
  const wanted = new Set(files.flatMap((file) => foldersOf(file)));
  const folders: string[] = [];
  for (const folder of [...wanted].sort()) if (!(await exists(path.join(contentDir, folder)))) folders.push(folder);
  return { changes, folders };
}

function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

const journalOf = (contentDir: string) => path.join(contentDir, workFolder, 'journal.json');
const nextOf = (contentDir: string, file: string) => path.join(contentDir, workFolder, 'next', file);
const previousOf = (contentDir: string, file: string) => path.join(contentDir, workFolder, 'previous', file);

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

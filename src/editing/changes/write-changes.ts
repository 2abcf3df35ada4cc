import path from 'node:path';
import type { Change } from './change.ts';
import type { Disk } from './disk.ts';
import { machineDisk } from './write-disk.ts';

/** Takes a step back. */
type Undo = () => Promise<void>;

/**
 * Makes all of these changes or none: where one fails, those before it are taken back. New texts are written beside the
 * old ones first, so that a full disk is noticed before anything has changed; what follows is renaming alone.
 *
 * @param changes rewrites come before the renaming of the same file
 * @throws what the disk throws; where taking back failed too, an Error that names what is left
 */
export async function writeChanges(changes: readonly Change[], disk: Disk = machineDisk): Promise<void> {
  const undo: Undo[] = [];
  const ofKind = <Kind extends Change['kind']>(kind: Kind) =>
    changes.filter((change): change is Extract<Change, { kind: Kind }> => change.kind === kind);
  const rewrites = ofKind('rewrite');
  try {
    for (const { file, text } of ofKind('create')) await create(disk, undo, file, text);
    for (const { file, text } of rewrites) await create(disk, undo, nextOf(file), text);
    for (const { file } of rewrites) await replace(disk, undo, file);
    for (const { file, to } of ofKind('rename')) {
      await makeFolder(disk, undo, path.dirname(to));
      await rename(disk, undo, file, to);
    }
  } catch (error) {
    await takeBack(undo, error);
    throw error;
  }
  // All is done: an old text that cannot be removed is no reason to take it back.
  for (const { file } of rewrites) await disk.remove(oldOf(file)).catch(() => undefined);
}

function nextOf(file: string): string {
  return `${file}.next`;
}

function oldOf(file: string): string {
  return `${file}.old`;
}

async function create(disk: Disk, undo: Undo[], file: string, text: string): Promise<void> {
  await makeFolder(disk, undo, path.dirname(file));
  await disk.create(file, text);
  undo.push(() => disk.remove(file));
}

async function replace(disk: Disk, undo: Undo[], file: string): Promise<void> {
  await rename(disk, undo, file, oldOf(file));
  await rename(disk, undo, nextOf(file), file);
}

async function makeFolder(disk: Disk, undo: Undo[], folder: string): Promise<void> {
  const made = await disk.makeFolder(folder);
  if (made !== undefined) undo.push(() => disk.removeFolders(folder, made));
}

async function rename(disk: Disk, undo: Undo[], from: string, to: string): Promise<void> {
  await disk.rename(from, to);
  undo.push(() => disk.rename(to, from));
}

async function takeBack(undo: readonly Undo[], cause: unknown): Promise<void> {
  const failures: unknown[] = [];
  for (const step of [...undo].reverse()) await step().catch((error) => failures.push(error));
  if (failures.length === 0) return;
  const [failed, first] = [cause, failures[0]].map((error) => (error instanceof Error ? error.message : String(error)));
  throw new Error(`${failed} Taking back what had been done failed too: ${first} Look at git status.`, { cause });
}

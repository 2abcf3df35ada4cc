import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How files come to disk; a test puts a failing disk in its place. */
export interface Disk {
  readonly writeFile: (file: string, text: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
}

const realDisk: Disk = { writeFile, rename };

/**
 * Writes all files into a folder, or none: each beside its place first, then all of them moved into place. If a move
 * fails, those done before it are undone, so that a reader never finds parts of two reports.
 *
 * @param texts by file name
 */
export async function writeReportFiles(
  folder: string,
  texts: Readonly<Record<string, string>>,
  disk: Disk = realDisk,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = Object.keys(texts).map((name) => {
    const file = path.join(folder, name);
    return { file, text: texts[name] ?? '', next: `${file}.${process.pid}.next`, old: `${file}.${process.pid}.old` };
  });
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { next, text } of files) await disk.writeFile(next, text);
    for (const { file, next, old } of files) {
      if (await exists(file)) {
        await disk.rename(file, old);
        undo.push(() => disk.rename(old, file));
      }
      await disk.rename(next, file);
      undo.push(() => rm(file, { force: true }));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  } finally {
    for (const { next, old } of files) {
      await rm(next, { force: true });
      await rm(old, { force: true });
    }
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

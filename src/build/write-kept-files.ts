import { copyFileSync, linkSync, lstatSync, mkdirSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The published files that are still as a build would make them: they are linked into the new site rather than made
 * again. A build notes of each file the key of all that it was made of, and how the file system knows it; a file that was
 * touched since is not kept.
 */
export interface KeptFiles {
  /** Puts a published file into a folder of the new site, where it was made with this key. */
  keep(file: string, key: string, folder: string): boolean;
  /** Whether there are published files that were made with a key, and each is as it was. */
  hasAll(key: string): boolean;
  /** Puts them into a folder of the new site. */
  keepAll(key: string, folder: string): void;
  /** Notes with which key files of the new site were made, and forgets the old ones. */
  note(keys: ReadonlyMap<string, string>, folder: string): Promise<void>;
}

type Noted = readonly [key: string, identity: string];

interface Notes {
  /** Of what every file depends on. */
  readonly program: string;
  /** By path: key and identity. */
  readonly files: Readonly<Record<string, Noted>>;
}

/**
 * @param published the folder of the published site
 * @param notesFile what the build that made it noted
 * @param program a digest of what every file depends on: with another, nothing is kept
 */
export async function openKeptFiles(published: string, notesFile: string, program: string): Promise<KeptFiles> {
  const notes = await readNotes(notesFile);
  const files = new Map(notes?.program === program ? Object.entries(notes.files) : []);
  const isAsItWas = (file: string) => identityOf(path.join(published, file)) === files.get(file)?.[1];
  const madeWith = (key: string) => [...files].filter(([, [own]]) => own === key).map(([file]) => file);
  const put = linker(published);
  return {
    keep: (file, key, folder) => {
      if (files.get(file)?.[0] !== key || !isAsItWas(file)) return false;
      put(file, folder);
      return true;
    },
    hasAll: (key) => madeWith(key).length > 0 && madeWith(key).every(isAsItWas),
    keepAll: (key, folder) => {
      for (const file of madeWith(key)) put(file, folder);
    },
    note: async (keys, folder) => {
      const noted = [...keys].map(([file, key]): [string, Noted] => [
        file,
        [key, identityOf(path.join(folder, file)) ?? ''],
      ]);
      const next: Notes = { program, files: Object.fromEntries(noted) };
      await writeFile(`${notesFile}.next`, JSON.stringify(next));
      await rename(`${notesFile}.next`, notesFile);
    },
  };
}

async function readNotes(file: string): Promise<Notes | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A file's size, time of change and place on the disk: what is written anew has another. */
function identityOf(file: string): string | undefined {
  const found = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return found?.isFile() ? `${found.size} ${found.mtimeNs} ${found.ino}` : undefined;
}

/** Puts files of a folder into another, as links; as copies where the disk has no links. */
function linker(from: string): (file: string, folder: string) => void {
  const made = new Set<string>();
  return (file, folder) => {
    const target = path.join(folder, file);
    const parent = path.dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    try {
      linkSync(path.join(from, file), target);
    } catch {
      copyFileSync(path.join(from, file), target);
    }
  };
}

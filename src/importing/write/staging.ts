import path from 'node:path';
import { digestOf } from '../plan/manifest.ts';
import type { Loss } from '../report/loss.ts';
import type { Disk } from './disk.ts';
import { readDigest } from './read-digest.ts';
import { applyChanges, dropStaged, stageFile } from './write-changes.ts';

/** The files of an import on their way into the content folder. */
export interface Staging {
  /** Takes a file that the import owns, unless it is there already or somebody has changed it since. */
  put(file: string, content: string | Uint8Array): Promise<void>;
  /** Takes a file that the import shares with writers, such as the list of topics. */
  replace(file: string, content: string): Promise<void>;
  /** Puts all of them in their place, or leaves everything as it was. */
  apply(): Promise<void>;
  /** Throws them away. */
  drop(): Promise<void>;
  /** Digests of the files that the import owns, by their path below the content folder. */
  readonly digests: Readonly<Record<string, string>>;
  readonly counts: Readonly<{ written: number; unchanged: number; kept: number }>;
}

interface Options {
  /** What an earlier import wrote, by path. */
  readonly earlier: Readonly<Record<string, string>>;
  readonly force: boolean;
  readonly tell: (loss: Loss) => void;
}

export function startStaging(disk: Disk, contentDir: string, { earlier, force, tell }: Options): Staging {
  const digests: Record<string, string> = { ...earlier };
  const counts = { written: 0, unchanged: 0, kept: 0 };
  const staged: string[] = [];

  const stage = async (file: string, content: string | Uint8Array) => {
    await stageFile(disk, contentDir, file, content);
    staged.push(file);
    counts.written++;
  };

  const keep = (file: string, now: string | undefined) => {
    counts.kept++;
    const what = now === undefined ? 'It was deleted or moved' : 'It was edited';
    tell({ kind: 'kept', file, what: `${what} since it was brought over, and is left so; --force writes it again.` });
  };

  return {
    digests,
    counts,
    put: async (file, content) => {
      const digest = digestOf(content);
      const now = await readDigest(path.join(contentDir, file));
      if (now !== digest && now !== earlier[file] && !force) return keep(file, now);
      if (now === digest) counts.unchanged++;
      else await stage(file, content);
      digests[file] = digest;
    },
    replace: async (file, content) => {
      if ((await readDigest(path.join(contentDir, file))) !== digestOf(content)) await stage(file, content);
    },
    apply: () => (staged.length > 0 ? applyChanges(disk, contentDir, staged) : dropStaged(disk, contentDir)),
    drop: () => dropStaged(disk, contentDir),
  };
}

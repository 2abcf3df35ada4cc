import path from 'node:path';
import { readGit } from './read-git.ts';

/** The day of the last commit that changed a file, `YYYY-MM-DD`, by its path from the working folder. */
export type ChangedDays = ReadonlyMap<string, string>;

/**
 * When each article was last changed, by git; `undefined` where the content is not in git. What is changed and not
 * committed yet has no day.
 */
export async function readChangedDays(contentDir: string): Promise<ChangedDays | undefined> {
  const [log, open] = await Promise.all([
    readGit(contentDir, [
      'log',
      '--format=%x00%cs',
      '--name-only',
      '--relative',
      '--no-renames',
      '-z',
      '--',
      'articles',
    ]),
    readGit(contentDir, ['diff', 'HEAD', '--name-only', '--relative', '-z', '--', 'articles']),
  ]);
  if (log === undefined) return undefined;
  const days = new Map<string, string>();
  for (const [file, day] of filesWithDays(log)) if (!days.has(file)) days.set(file, day);
  for (const file of open?.split('\0') ?? []) days.delete(file);
  return new Map([...days].map(([file, day]) => [path.join(contentDir, file), day]));
}

/** Of `git log`, whose commits come newest first: a day, then the names of its files. */
function* filesWithDays(log: string): Generator<readonly [file: string, day: string]> {
  let day = '';
  for (const part of log.split('\0')) {
    const text = part.trim();
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) day = text;
    else if (text !== '') yield [text, day];
  }
}

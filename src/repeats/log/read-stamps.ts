import { stat } from 'node:fs/promises';

/**
 * Size and time of change of files, to tell whether they change while they are read; '' for what is no file: a pipe
 * is copied before it is read.
 */
export function readStamps(paths: readonly string[]): Promise<string[]> {
  return Promise.all(
    paths.map(async (path) => {
      const info = await stat(path).catch(() => undefined);
      return info?.isFile() ? `${info.size} ${info.mtimeMs}` : '';
    }),
  );
}

import path from 'node:path';
import { differingFiles, folderDigests } from '../folder-digests.ts';
import { runScript } from '../run-script.ts';
import type { Check } from './check.ts';
import { inTemporaryFolder } from './in-temporary-folder.ts';

/** Another clock and another language than those of whoever built the site. */
const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' };

/** The site once more, from the same content: what differs was built from other content, on another day, or by chance. */
export const sameBytes: Check = {
  id: 'same-bytes',
  what: 'files that a second build makes again, byte for byte, on another clock and in another language',
  run: ({ contentDir, folder, today }) =>
    inTemporaryFolder(async (temporary) => {
      const again = path.join(temporary, 'again');
      const args = ['--content', contentDir, '--today', today, '--out', again];
      const { exitCode, stderr } = await runScript('build', args, elsewhere);
      const published = folderDigests(folder);
      const tried = Object.keys(published).length;
      if (exitCode !== 0) return { tried, lost: [{ where: 'the second build', what: stderr.trim() }] };
      const differing = differingFiles(published, folderDigests(again));
      const what = 'differs from what this content makes on this day (--today)';
      return { tried, lost: differing.map((where) => ({ where, what })) };
    }),
};

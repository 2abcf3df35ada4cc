import { interruptBuilds } from '../interrupt-builds.ts';
import { randomFrom } from '../random-from.ts';
import type { Check } from './check.ts';
import { inTemporaryFolder } from './in-temporary-folder.ts';

/** `npm run test:long` tries more of them, and full disks. */
const times = 4;

export const wholeOrNot: Check = {
  id: 'whole-or-not',
  what: 'builds of a small site ended by force, each leaving the old site or the new one',
  run: ({ seed }) =>
    inTemporaryFolder(async (folder) => {
      const { all, differing } = await interruptBuilds(folder, times, randomFrom(seed));
      const mixed = all.filter(({ found }) => found === 'a mixture');
      return {
        tried: all.length,
        lost: [
          ...mixed.map(({ afterMs, found }) => ({ where: `ended after ${afterMs} ms`, what: `left ${found}` })),
          ...differing.map((where) => ({ where, what: 'differs after the build that was let go on' })),
        ],
      };
    }),
};

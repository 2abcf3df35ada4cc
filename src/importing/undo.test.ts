import { expect, test } from 'vitest';
import { prepareImport } from './testing/write-import.ts';
import type { Disk } from './write/disk.ts';
import { realDisk } from './write/write-disk.ts';

const before = { 'wifi/restart.md': '# Restart\n\nTwo minutes.\n', 'wifi/light.md': '# Light\n\nIt blinks.\n' };

/** A disk that fails at its nth work, and from then on where it is gone for good. */
function failing(at: number, forGood = false): { disk: Disk; works: () => number } {
  let works = 0;
  const failOr =
    <Args extends unknown[]>(work: (...args: Args) => Promise<void>) =>
    async (...args: Args) => {
      works++;
      if (works === at || (forGood && works > at)) throw new Error('No space left on device');
      await work(...args);
    };
  const disk: Disk = {
    makeFolder: failOr(realDisk.makeFolder),
    write: failOr(realDisk.write),
    move: failOr(realDisk.move),
    remove: failOr(realDisk.remove),
    removeIfEmpty: failOr(realDisk.removeIfEmpty),
  };
  return { disk, works: () => works };
}

async function prepared() {
  const bench = await prepareImport(before);
  const { files } = await bench.run();
  await bench.write('wifi/restart.md', '# Restart\n\nThree minutes.\n');
  await bench.write('tv/sound.md', '# Sound\n\nTurn it up.\n');
  return { bench, files };
}

test('an import that fails at any of its works leaves the content as it was, or is done', async () => {
  const { bench: whole } = await prepared();
  const { disk, works } = failing(Number.POSITIVE_INFINITY);
  const after = (await whole.run({ disk })).files;
  const count = works();
  expect(count).toBeGreaterThan(15);
  for (let at = 1; at <= count; at++) {
    const { bench, files } = await prepared();
    const failed = await bench.run({ disk: failing(at).disk }).then(
      () => false,
      () => true,
    );
    const now = await bench.read();
    expect(now, `work ${at} of ${count}`).toEqual(failed ? files : after);
  }
});

test('what was left by an import that was ended is undone by the next', async () => {
  const { bench: whole } = await prepared();
  const { disk, works } = failing(Number.POSITIVE_INFINITY);
  const after = (await whole.run({ disk })).files;
  for (let at = 1; at <= works(); at++) {
    const { bench } = await prepared();
    await bench.run({ disk: failing(at, true).disk }).catch(() => {});
    expect((await bench.run()).files, `work ${at}`).toEqual(after);
  }
});

test('a content folder that could not be begun is not there', async () => {
  const bench = await prepareImport(before);
  await expect(bench.run({ disk: failing(9).disk })).rejects.toThrow('No space left');
  expect(await bench.read()).toEqual({});
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runMeasured } from './run-measured.ts';

const mebibytes = 2 ** 20;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'firstfix-measured-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function measure(source: string) {
  await writeFile(path.join(folder, 'script.mjs'), source);
  return runMeasured('script.mjs', [], folder);
}

test('the time runs from the start of a script to its end', async () => {
  const { seconds } = await measure('setTimeout(() => {}, 400)');
  expect(seconds).toBeGreaterThan(0.4);
});

test('memory that a script holds for a moment is seen', async () => {
  const { peakBytes } = await measure('Buffer.alloc(200 * 2 ** 20, 1)');
  expect(peakBytes).toBeGreaterThan(200 * mebibytes);
});

test.runIf(process.platform === 'linux')('memory and processor time of what a script starts are counted', async () => {
  const child =
    'const held = Buffer.alloc(200 * 2 ** 20, 1); const end = Date.now() + 500; while (Date.now() < end); held';
  const { peakBytes, cpuSeconds } = await measure(
    `import { spawn } from 'node:child_process'; spawn(process.execPath, ['-e', ${JSON.stringify(child)}]);`,
  );
  expect(peakBytes).toBeGreaterThan(240 * mebibytes);
  expect(cpuSeconds).toBeGreaterThan(0.2);
});

test('a script that fails is an error with what it said', async () => {
  await expect(measure("console.error('no paper'); process.exitCode = 1")).rejects.toThrow(/ended with 1.\nno paper/);
});

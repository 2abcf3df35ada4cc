import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { differingFiles, type FolderDigests, folderDigests } from './folder-digests.ts';
import { runScript, startScript } from './run-script.ts';
import { builtOn } from './sites.ts';
import { smallContent } from './small-content.ts';
import { writeFiles } from './write-files.ts';

/** What visitors found after a build was ended by force: nothing for the instant between the two renames at its end. */
export type Found = 'the old site' | 'the new site' | 'nothing, the old site beside it' | 'a mixture';

export interface Interruption {
  /** When the build was ended, in milliseconds from its start. */
  readonly afterMs: number;
  readonly found: Found;
}

export interface Interruptions {
  readonly all: readonly Interruption[];
  /** The files in which the build that was let go on at last differs from one in a folder of its own. */
  readonly differing: readonly string[];
}

const article = 'articles/en/wifi/first.mdx';

/**
 * Builds a small site and then ends builds of changed content by force, half of them at any moment, half of them while the
 * site is being put in its place; each begins with what the one before has left.
 *
 * @param random from 0 to 1
 */
export async function interruptBuilds(folder: string, times: number, random: () => number): Promise<Interruptions> {
  const [content, out] = ['content', 'site'].map((name) => path.join(folder, name)) as [string, string];
  await writeFiles(content, smallContent);
  const args = ['--content', content, '--today', builtOn];
  const begun = performance.now();
  await mustBuild([...args, '--out', out]);
  const wholeMs = performance.now() - begun;
  const all: Interruption[] = [];
  for (let time = 1; time <= times; time++) {
    const before = folderDigests(existsSync(out) ? out : `${out}.previous`);
    await writeVersion(content, time);
    const afterMs = await endBuild([...args, '--out', out], out, time % 2 === 0, random() * wholeMs, random() * 400);
    all.push({ afterMs, found: await lookAt(out, before, args, path.join(folder, `whole ${time}`)) });
  }
  const alone = path.join(folder, 'alone');
  await mustBuild([...args, '--out', out]);
  await mustBuild([...args, '--out', alone]);
  return { all, differing: differingFiles(folderDigests(alone), folderDigests(out)) };
}

/** Ends a build after a time, or shortly after its last file was written. */
async function endBuild(
  args: string[],
  out: string,
  atTheEnd: boolean,
  anyMs: number,
  lateMs: number,
): Promise<number> {
  const started = performance.now();
  const { process: child, finished } = startScript('build', args);
  if (atTheEnd) {
    while (!existsSync(`${out}.next/_server/apache.conf`) && child.exitCode === null) await wait(2);
    await wait(lateMs);
  } else await wait(anyMs);
  child.kill('SIGKILL');
  await finished;
  return Math.round(performance.now() - started);
}

async function lookAt(out: string, before: FolderDigests, args: string[], whole: string): Promise<Found> {
  const isOld = (folder: string) => differingFiles(before, folderDigests(folder)).length === 0;
  if (!existsSync(out)) return isOld(`${out}.previous`) ? 'nothing, the old site beside it' : 'a mixture';
  if (isOld(out)) return 'the old site';
  await mustBuild([...args, '--out', whole]);
  return differingFiles(folderDigests(whole), folderDigests(out)).length === 0 ? 'the new site' : 'a mixture';
}

async function mustBuild(args: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await runScript('build', args);
  if (exitCode !== 0) throw new Error(`A build that nobody ended did not end well:\n${stderr}`);
}

async function writeVersion(content: string, version: number): Promise<void> {
  const file = path.join(content, article);
  const written = readFileSync(file, 'utf8');
  await writeFile(file, written.replace(/^(title: "The first article)[^"]*/m, `$1, version ${version}`));
}

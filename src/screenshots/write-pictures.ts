import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder } from '../build/serve-folder.ts';
import type { Progress } from '../command/progress.ts';
import { readSite } from '../site/read-site.ts';
import { launchBrowser } from '../verify/launch-browser.ts';
import { runScript } from '../verify/run-script.ts';
import { type Picture, pictures } from './pictures.ts';
import { writePicture } from './write-picture.ts';

export interface PictureOptions {
  readonly contentDir: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Where the pictures go. */
  readonly outDir: string;
  readonly progress: Progress;
}

export interface WrittenPicture {
  readonly file: string;
  readonly bytes: number;
}

/**
 * Builds the site, analyses a simulated contact log, builds the desk with the analysis, and takes the pictures of all
 * three, so that the documentation shows what the commands really make.
 */
export async function writePictures({
  contentDir,
  today,
  outDir,
  progress,
}: PictureOptions): Promise<WrittenPicture[]> {
  const { base } = await readSite(contentDir);
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-pictures-'));
  try {
    progress.step('Building the site');
    const site = path.join(folder, 'site');
    await run('build', '--content', contentDir, '--today', today, '--out', site);
    progress.step('Analysing a simulated contact log');
    const report = path.join(folder, 'report');
    await writeReport(contentDir, report);
    progress.step('Building the desk');
    const desk = path.join(folder, 'desk');
    const repeats = path.join(report, 'repeats.json');
    await run('build-desk', '--content', contentDir, '--today', today, '--out', desk, '--repeats', repeats);
    progress.step('Taking the pictures');
    await mkdir(outDir, { recursive: true });
    return await takePictures({ site, desk, report }, base, outDir);
  } finally {
    progress.done();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeReport(contentDir: string, folder: string): Promise<void> {
  const log = path.join(folder, 'simulated-contacts.csv');
  await run('simulate-contacts', '--content', contentDir, '--out', log);
  await run('repeats', '--content', contentDir, '--log', log, '--out', folder);
}

/** Runs a command as a user would. */
async function run(command: string, ...args: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await runScript(command, args);
  if (exitCode !== 0) throw new Error(`${command} did not end well.\n${stderr}`);
}

async function takePictures(
  folders: Readonly<Record<Picture['of'], string>>,
  base: string,
  outDir: string,
): Promise<WrittenPicture[]> {
  const site = await serveFolder(folders.site, base);
  const desk = await serveFolder(folders.desk);
  const report = await serveFolder(folders.report);
  const roots = { site: site.origin + base, desk: desk.origin, report: report.origin };
  const browser = await launchBrowser();
  try {
    const written: WrittenPicture[] = [];
    for (const picture of pictures) {
      const bytes = await writePicture(browser, picture, roots[picture.of], outDir);
      written.push({ file: path.join(outDir, picture.file), bytes });
    }
    return written;
  } finally {
    await browser.close();
    await Promise.all([site.close(), desk.close(), report.close()]);
  }
}

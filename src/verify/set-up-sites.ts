import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { type ServedFolder, serveFolder } from '../build/serve-folder.ts';
import { findChromium } from './find-chromium.ts';
import { runScript } from './run-script.ts';
import { bases, builtOn, type VerifiedSite, type VerifiedSites } from './sites.ts';
import { writeRareContent } from './write-rare-content.ts';

/**
 * Once for all tests of a project: builds the sites and their desks with the commands that people use, serves them, and
 * starts one browser. In the project `site` the sample stands at the root of its host and the rare one under a path; in
 * `site-elsewhere` it is the other way about, and there are no desks.
 */
export default async function setUpSites(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix vérifié '));
  const browser = await chromium.launchServer(await findChromium());
  const served: ServedFolder[] = [];
  const build = async (
    command: 'build' | 'build-desk',
    contentDir: string,
    out: string,
    base: string,
  ): Promise<VerifiedSite> => {
    const { exitCode, stderr } = await runScript(command, ['--content', contentDir, '--out', out, '--today', builtOn]);
    if (exitCode !== 0) throw new Error(`The site to verify was not built:\n${stderr}`);
    const { origin, close } = await serveFolder(out, base);
    served.push({ origin, close });
    return { contentDir, folder: out, origin, base };
  };
  project.provide('sites', await buildSites(folder, project.name, build));
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), ...served.map(({ close }) => close())]);
    await rm(folder, { recursive: true, force: true });
  };
}

type Build = (command: 'build' | 'build-desk', contentDir: string, out: string, base: string) => Promise<VerifiedSite>;

async function buildSites(folder: string, project: string, build: Build): Promise<VerifiedSites> {
  const rareContent = path.join(folder, 'rare content');
  await writeRareContent('content', rareContent);
  if (project === 'site') {
    return {
      sample: await build('build', 'content', path.join(folder, 'sample site'), bases.root),
      rare: await build('build', rareContent, path.join(folder, 'rare site'), bases.path),
      desk: await build('build-desk', 'content', path.join(folder, 'desk'), ''),
      rareDesk: await build('build-desk', rareContent, path.join(folder, 'rare desk'), '/for/agents'),
    };
  }
  const sampleContent = path.join(folder, 'sample content');
  await cp('content', sampleContent, { recursive: true });
  await moveSite(sampleContent, bases.path);
  await moveSite(rareContent, bases.root);
  return {
    sample: await build('build', sampleContent, path.join(folder, 'sample site'), bases.path),
    rare: await build('build', rareContent, path.join(folder, 'rare site'), bases.root),
    desk: notBuilt,
    rareDesk: notBuilt,
  };
}

const notBuilt: VerifiedSite = { contentDir: '', folder: '', origin: '', base: '' };

/** Gives the site of a content folder the same host with another path. */
async function moveSite(contentDir: string, base: string): Promise<void> {
  const file = path.join(contentDir, 'site.yaml');
  const settings = await readFile(file, 'utf8');
  const moved = settings.replace(/^address: (https:\/\/[^/\s]+)\S*/m, `address: $1${base}`);
  await writeFile(file, moved);
}

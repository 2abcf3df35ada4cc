import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { type ServedFolder, serveFolder } from '../build/serve-folder.ts';
import { findChromium } from './find-chromium.ts';
import { runScript } from './run-script.ts';
import { builtOn, type VerifiedSite } from './sites.ts';
import { writeRareContent } from './write-rare-content.ts';

/** Once for all tests: builds the sites and their desks with the commands that people use, serves them, and starts one browser. */
export default async function setUpSites(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix vérifié '));
  const rareContent = path.join(folder, 'rare content');
  await writeRareContent('content', rareContent);
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
  const sample = await build('build', 'content', path.join(folder, 'sample site'), '');
  const rare = await build('build', rareContent, path.join(folder, 'rare site'), '/help');
  const desk = await build('build-desk', 'content', path.join(folder, 'desk'), '');
  const rareDesk = await build('build-desk', rareContent, path.join(folder, 'rare desk'), '/for/agents');
  project.provide('sites', { sample, rare, desk, rareDesk });
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), ...served.map(({ close }) => close())]);
    await rm(folder, { recursive: true, force: true });
  };
}

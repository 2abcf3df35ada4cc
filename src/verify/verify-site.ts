import { existsSync } from 'node:fs';
import path from 'node:path';
import { serveFolder } from '../build/serve-folder.ts';
import { readContent } from '../check/read-content.ts';
import type { Progress } from '../command/progress.ts';
import { UsageError } from '../command/usage-error.ts';
import { allChecks } from './checks/all-checks.ts';
import type { Check, Tried } from './checks/check.ts';
import { drawPages } from './checks/draw-pages.ts';
import type { FinishedSite } from './checks/finished-site.ts';
import { type LighthouseRuns, runLighthouse } from './checks/lighthouse-runs.ts';
import { type Visited, visitPage } from './checks/visit-page.ts';
import { launchBrowser } from './launch-browser.ts';
import { readPages } from './read-pages.ts';

export interface VerifyOptions {
  readonly contentDir: string;
  readonly siteDir: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The folder that was published before. */
  readonly against?: string | undefined;
  /** Draws the pages of a large site that a browser looks at. */
  readonly seed: number;
  readonly progress: Progress;
  readonly checks?: readonly Check[];
}

/** What came of one check. */
export interface Figure extends Tried {
  readonly id: string;
  readonly what: string;
  readonly survived: number;
}

/**
 * Looks at a finished site as visitors, search engines and agents would, and counts what is as it must be.
 *
 * @throws UsageError where there is no finished site; ProblemsError where its content can no longer be read
 */
export async function verifySite(options: VerifyOptions): Promise<Figure[]> {
  const { contentDir, siteDir, today, against, seed, progress, checks = allChecks } = options;
  for (const folder of [siteDir, ...(against === undefined ? [] : [against])]) mustBeSite(folder);
  progress.step('Reading the content and the site');
  const { site, library } = await readContent(contentDir, today);
  const served = await serveFolder(siteDir, site.base);
  const browser = await launchBrowser();
  try {
    const pages = readPages({ folder: siteDir, base: site.base });
    const drawn = drawPages(pages, site, seed);
    let visiting: Promise<Visited[]> | undefined;
    let scoring: Promise<LighthouseRuns[]> | undefined;
    const finished: FinishedSite = {
      ...{ site, library, pages, drawn, browser, against, contentDir, today, seed },
      ...{ folder: siteDir, origin: served.origin },
      visits: () => {
        visiting ??= visitAll(finished, progress);
        return visiting;
      },
      lighthouse: () => {
        scoring ??= runLighthouse(finished);
        return scoring;
      },
    };
    const figures: Figure[] = [];
    for (const { id, what, run } of checks) {
      progress.step(`${id}: ${what}`);
      figures.push(figureOf({ id, what }, await run(finished)));
    }
    return figures;
  } finally {
    progress.done();
    await Promise.all([browser.close(), served.close()]);
  }
}

function mustBeSite(folder: string): void {
  if (existsSync(path.join(folder, 'index.html'))) return;
  throw new UsageError(
    `There is no finished site at ${folder}. Build one with npm run -s build, or name another folder.`,
  );
}

function figureOf({ id, what }: Pick<Check, 'id' | 'what'>, done: Tried): Figure {
  const places = new Set(done.lost.map(({ where }) => where)).size;
  return { id, what, ...done, survived: Math.max(0, done.tried - places) };
}

/** Two pages at a time: a third would wait for the others. */
async function visitAll({ drawn, browser, origin }: FinishedSite, progress: Progress): Promise<Visited[]> {
  const visited: Visited[] = [];
  const waiting = drawn.entries();
  const visitor = async () => {
    for (const [at, page] of waiting) {
      progress.step(`Looking at page ${at + 1} of ${drawn.length}: ${page.address}`);
      visited.push(await visitPage(browser, origin, page));
    }
  };
  await Promise.all([visitor(), visitor()]);
  return visited.sort((a, b) => (a.file < b.file ? -1 : 1));
}

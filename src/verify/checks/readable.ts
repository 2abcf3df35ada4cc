import type { Check, Lost } from './check.ts';
import { type LighthouseRuns, medianOf } from './lighthouse-runs.ts';

const mostMilliseconds = 1000;

/**
 * When the largest text stands on the page, by Lighthouse's simulation of slow 4G: nothing that comes later is needed to
 * read, since pages hold no script, picture or font for which text waits.
 */
export const readable: Check = {
  id: 'readable',
  what: `kinds of pages readable within ${mostMilliseconds} ms on slow 4G, nothing moving afterwards`,
  run: async ({ lighthouse }) => {
    const pages = await lighthouse();
    const times = pages.map((page) => `${page.address} ${readableAfter(page)} ms`);
    return { tried: pages.length, lost: pages.flatMap(lostOn), measured: times.join(', ') };
  },
};

function lostOn(page: LighthouseRuns): Lost[] {
  const after = readableAfter(page);
  const shift = Math.max(...valuesOf(page, 'cumulative-layout-shift'));
  const wrong = [
    ...(after > mostMilliseconds ? [`readable after ${after} ms`] : []),
    ...(shift > 0 ? [`its lines move by ${shift}`] : []),
  ];
  return wrong.length > 0 ? [{ where: page.address, what: wrong.join(', ') }] : [];
}

/** The median of the runs, in milliseconds. */
function readableAfter(page: LighthouseRuns): number {
  return Math.round(medianOf(valuesOf(page, 'largest-contentful-paint')));
}

function valuesOf({ results }: LighthouseRuns, audit: string): number[] {
  return results.map(({ audits }) => audits[audit]?.numericValue ?? Number.POSITIVE_INFINITY);
}

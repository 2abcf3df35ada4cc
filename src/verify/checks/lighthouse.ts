import type { Result } from 'lighthouse';
import type { Check, Lost } from './check.ts';
import { type LighthouseRuns, medianOf, perfectCategories } from './lighthouse-runs.ts';

const leastPerformance = 97;

/** The best in all but performance, where the median of the runs counts. */
export const byLighthouse: Check = {
  id: 'lighthouse',
  what: `scores of home, a topic, an article and search: 100 in ${perfectCategories.join(', ')}, ${leastPerformance} in performance`,
  run: async ({ lighthouse }) => {
    const pages = await lighthouse();
    const performances = pages.map((page) => `${page.address} ${performanceOf(page)}`);
    return {
      tried: pages.length * (perfectCategories.length + 1),
      lost: pages.flatMap(lostOn),
      measured: `performance: ${performances.join(', ')}`,
    };
  },
};

function lostOn(page: LighthouseRuns): Lost[] {
  const { address, results } = page;
  const [whole] = results;
  const imperfect = perfectCategories.flatMap((category): Lost[] => {
    const score = whole ? scoreOf(whole, category) : 0;
    if (score === 100) return [];
    return [{ where: `${address} ${category}`, what: `${score}: ${failedAudits(whole, category).join(', ')}` }];
  });
  const performance = performanceOf(page);
  if (performance >= leastPerformance) return imperfect;
  const all = results.map((result) => scoreOf(result, 'performance')).join(', ');
  return [...imperfect, { where: `${address} performance`, what: `${performance}, the median of ${all}` }];
}

function performanceOf({ results }: LighthouseRuns): number {
  return medianOf(results.map((result) => scoreOf(result, 'performance')));
}

/** From 0 to 100. */
function scoreOf({ categories }: Result, category: string): number {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

function failedAudits(result: Result | undefined, category: string): string[] {
  const audits = result?.categories[category]?.auditRefs ?? [];
  return audits
    .filter(({ id, weight }) => weight > 0 && (result?.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} (${result?.audits[id]?.title})`);
}

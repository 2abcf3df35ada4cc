import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleSummary } from '../article/article.ts';
import type { Problem } from '../problem/problem.ts';
import { addresses } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { overBudget, readPageWeights } from './read-page-weights.ts';

/** Packing every page of a large site would take longer than writing it: the heaviest before packing are weighed. */
const weighed = 200;

/** The articles whose pages weigh more than the settings allow, each with by how much. */
export async function findOverBudget(
  articles: readonly ArticleSummary[],
  site: Site,
  outDir: string,
): Promise<Problem[]> {
  const pages = new Map(
    articles.map((article) => {
      const { language, topic, slug, file } = article;
      return [`${addresses.article(language, topic, slug).slice(1)}index.html`, file];
    }),
  );
  const sizes = await Promise.all(
    [...pages.keys()].map(async (page) => ({ page, bytes: (await stat(path.join(outDir, page))).size })),
  );
  const heaviest = sizes.sort((a, b) => b.bytes - a.bytes || (a.page < b.page ? -1 : 1)).slice(0, weighed);
  const weights = await readPageWeights(
    heaviest.map(({ page }) => page),
    outDir,
    site.base,
  );
  return weights
    .flatMap((weight) => overBudget(weight, site.settings.budget))
    .map(({ where, what }) => overBudgetProblem(pages.get(where) ?? where, what));
}

function overBudgetProblem(file: string, what: string): Problem {
  return {
    file,
    severity: 'error',
    id: 'KB090',
    name: 'page-too-heavy',
    what: `Its page is over the budget: ${what}. On a slow connection it is read later than it should be.`,
    remedy: 'Divide the article, or raise the budget in site.yaml:  budget: {articleBytes: 16000}',
  };
}

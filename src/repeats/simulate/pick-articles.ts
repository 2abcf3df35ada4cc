import type { Random } from './random.ts';
import type { SimulatedArticle } from './simulated-world.ts';

/** Chances of no, one, two and three articles. */
const linkCounts = [0.25, 0.52, 0.19, 0.04];
/** How much more an advanced article is linked once the first attempt has failed. */
const advancedFactor = 3;
/** How often an article's companion is linked beside it. */
const companionShare = 0.6;

/** The articles that an agent links: the topic's usual ones, harder ones for hard problems, and their companions. */
export function pickArticles(
  articles: readonly SimulatedArticle[],
  attempt: number,
  difficulty: number,
  random: Random,
): SimulatedArticle[] {
  const weights = articles.map(
    ({ popularity, pull, advanced }) =>
      popularity * Math.exp(pull * difficulty) * (advanced && attempt > 1 ? advancedFactor : 1),
  );
  const picked = new Set<SimulatedArticle>();
  for (let left = indexAt(linkCounts, random.unit()); left > 0; left--) {
    const article = articles[indexAt(weights, random.unit())] as SimulatedArticle;
    picked.add(article);
    const companion = articles.find(({ code }) => code === article.companion);
    if (companion && random.chance(companionShare)) picked.add(companion);
  }
  return [...picked];
}

/** The index that a draw between 0 and 1 falls on. */
function indexAt(weights: readonly number[], draw: number): number {
  let left = draw * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return found < 0 ? weights.length - 1 : found;
}

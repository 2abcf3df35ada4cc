import { type Homogeneity, homogeneity } from './homogeneity.ts';
import type { Stratum } from './mantel-haenszel.ts';
import { stratumCells } from './stratum-cells.ts';

/**
 * Woolf's test that the odds ratio is the same in every stratum: the spread of its logarithm, weighted by inverse
 * variance. Haldane's 1/2 is `added` to every cell unless it is 0; with 0, a stratum with an empty cell has no finite
 * logarithm and is left out. Strata where a margin is 0 say nothing and are not counted. Source: B. Woolf, Ann. Hum.
 * Genet. 19 (1955) 251-253; J. B. S. Haldane, ibid. 20 (1956) 309-311.
 *
 * @example woolfHomogeneity([
 *   { exposed: 10, exposedCases: 4, unexposed: 10, unexposedCases: 2 },
 *   { exposed: 10, exposedCases: 2, unexposed: 10, unexposedCases: 4 },
 * ], 0) // { chi2: 1.8470..., degrees: 1, p: 0.1741... }
 */
export function woolfHomogeneity(strata: readonly Stratum[], added: 0 | 0.5 = 0.5): Homogeneity {
  const logs = strata
    .map(stratumCells)
    .filter(({ a, b, c, d }) => Math.min(a + b, c + d, a + c, b + d) > 0)
    .map(({ a, b, c, d }) => [a + added, b + added, c + added, d + added] as const)
    .filter((cells) => Math.min(...cells) > 0)
    .map(([a, b, c, d]) => ({ ln: Math.log((a / b) * (d / c)), weight: 1 / (1 / a + 1 / b + 1 / c + 1 / d) }));
  const weights = logs.reduce((sum, { weight }) => sum + weight, 0);
  const mean = logs.reduce((sum, { ln, weight }) => sum + ln * (weight / weights), 0);
  return homogeneity(
    logs.reduce((sum, { ln, weight }) => sum + weight * (ln - mean) ** 2, 0),
    logs.length,
  );
}

/**
 * How far a count is from a mean, count ln(count / mean) + mean - count: half of its Poisson deviance. Keeps its digits
 * where the two are nearly equal and large. `count` from 0, `mean` above 0; who knows their `distance`, count - mean, to
 * more digits passes it too. Source: the function bd0 of C. Loader, Fast and Accurate Computation of Binomial
 * Probabilities (2000).
 *
 * @example devianceTerm(2, 1) // 0.386294361... = 2 ln 2 - 1
 */
export function devianceTerm(count: number, mean: number, distance = count - mean): number {
  if (!(count >= 0 && mean > 0)) throw new RangeError(`A count of ${count} has no deviance from a mean of ${mean}.`);
  if (count === 0) return mean;
  const share = distance / (count + mean);
  if (Math.abs(share) >= 0.1) return count * Math.log(count / mean) - distance;
  let power = 2 * count * share;
  let sum = distance * share;
  for (let odd = 3; ; odd += 2) {
    power *= share * share;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

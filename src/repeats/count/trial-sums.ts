/** What some trials add up to. */
export interface TrialSums {
  readonly trials: number;
  /** How much they count, each for as much as it was followed. */
  readonly weight: number;
  readonly repeats: number;
}

/** Sums of trials by a number below `size`, filled and emptied again and again. */
export interface SumsByNumber {
  add(number: number, trials: number, weight: number, repeats: number): void;
  /** Calls with each number that was added to, in the order of its first, and what it adds up to; then forgets all. */
  empty(each: (number: number, sums: TrialSums) => void): void;
}

export function sumsByNumber(size: number): SumsByNumber {
  const found: number[] = [];
  const trialsOf = new Float64Array(size);
  const weightOf = new Float64Array(size);
  const repeatsOf = new Float64Array(size);
  return {
    add(number, trials, weight, repeats) {
      if (trialsOf[number] === 0) found.push(number);
      trialsOf[number] = (trialsOf[number] as number) + trials;
      weightOf[number] = (weightOf[number] as number) + weight;
      repeatsOf[number] = (repeatsOf[number] as number) + repeats;
    },
    empty(each) {
      for (const number of found) {
        each(number, {
          ...{ trials: trialsOf[number] as number, weight: weightOf[number] as number },
          repeats: repeatsOf[number] as number,
        });
        trialsOf[number] = 0;
        weightOf[number] = 0;
        repeatsOf[number] = 0;
      }
      found.length = 0;
    },
  };
}

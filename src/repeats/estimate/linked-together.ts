import type { LinkPatterns } from '../log-counts.ts';

/** For each article in how many trials it is linked together with each other one; its own trials stand under its own code. */
export type LinkedTogether = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function linkedTogether({ links, trials, codesOfLinks }: LinkPatterns): LinkedTogether {
  const trialsOf = new Float64Array(codesOfLinks.length);
  for (let at = 0; at < links.length; at++) {
    trialsOf[links[at] as number] = (trialsOf[links[at] as number] as number) + (trials[at] as number);
  }
  const together = new Map<string, Map<string, number>>();
  for (const [set, codes] of codesOfLinks.entries()) {
    if (trialsOf[set] === 0) continue;
    for (const code of codes) {
      const others = together.get(code) ?? new Map<string, number>();
      for (const other of codes) others.set(other, (others.get(other) ?? 0) + (trialsOf[set] as number));
      together.set(code, others);
    }
  }
  return together;
}

/** Draws from a seeded stream: the same seed gives the same draws on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  unit(): number;
  /** True with this chance. */
  chance(probability: number): boolean;
  normal(): number;
  /** Exponential with this mean. */
  exponential(mean: number): number;
  /** A whole number from 0 to `count - 1`. */
  below(count: number): number;
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** The generator is mulberry32 by T. Ettinger: 32 bits of state, good enough to simulate and not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(unit() * count);
  return {
    unit,
    below,
    chance: (probability) => unit() < probability,
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    exponential: (mean) => -mean * Math.log(1 - unit()),
    shuffled: (items) => shuffle([...items], below),
  };
}

/** Fisher-Yates. */
function shuffle<Item>(items: Item[], below: (count: number) => number): Item[] {
  for (let last = items.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [items[last], items[other]] = [items[other] as Item, items[last] as Item];
  }
  return items;
}

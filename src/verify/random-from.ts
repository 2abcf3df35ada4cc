/** Numbers from 0 to 1 that are always the same for a seed (Park and Miller's minimal standard generator). */
export function randomFrom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

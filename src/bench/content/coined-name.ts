import type { Random } from '../../repeats/simulate/random.ts';

const beginnings = [
  'Ve',
  'Ko',
  'Pa',
  'Bri',
  'Sa',
  'Tru',
  'Mo',
  'Cle',
  'Da',
  'Fo',
  'Gli',
  'Ra',
  'Ju',
  'Lu',
  'Ni',
  'Zen',
];
const middles = ['lo', 'ri', 'ta', 'ne', 'mi', 'du', 'va', 'ster', 'ppo', 'lan', 'cu', 'fe', 'gra', 'sho'];
const ends = ['ra', 'x', 'nd', 'ly', 'tic', 'va', 'no', 'lis', 'ta', 'que', 'm', 'phy', 'zz', 'rio'];

/**
 * A name such as a feature or an app might have: the long tail of words that real articles have and a stock of sentences
 * has not.
 *
 * @example coinedName(seededRandom(1)) // 'Mostertic'
 */
export function coinedName(random: Random): string {
  return [beginnings, middles, ends].map((parts) => parts[random.below(parts.length)]).join('');
}

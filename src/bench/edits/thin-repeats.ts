import type { Random } from '../../repeats/simulate/random.ts';
import type { BenchContact } from '../flags/simulate-log.ts';
import type { TrueEdit } from './plan-edits.ts';

const windowDays = 7;

/**
 * The contacts that are left where edits work: of those who would have come back after an article's edit, its share does
 * not, nor comes back again about the same.
 *
 * @param contacts in time
 */
export function thinRepeats(
  contacts: readonly BenchContact[],
  edits: readonly TrueEdit[],
  random: Random,
): BenchContact[] {
  const editOf = new Map(edits.map((edit) => [edit.code, edit]));
  const removedAfter = ({ articles, day }: BenchContact) =>
    1 -
    articles.reduce((left, { code }) => {
      const edit = editOf.get(code);
      return edit && day >= edit.day ? left * (1 - edit.removes) : left;
    }, 1);
  const chains = Map.groupBy(contacts, ({ customer, topic }) => `${customer} ${topic}`);
  const kept = [...chains.values()].flatMap((chain) => {
    let isSolved = false;
    return chain.filter((contact, index) => {
      const before = chain[index - 1];
      const isRepeat = before !== undefined && contact.day - before.day <= windowDays;
      isSolved = isRepeat && (isSolved || random.chance(removedAfter(before)));
      return !isSolved;
    });
  });
  return kept.sort((a, b) => a.day - b.day || a.customer - b.customer);
}

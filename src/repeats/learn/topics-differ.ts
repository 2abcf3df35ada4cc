import { tarone } from '../../stats/tarone.ts';
import { method } from '../options/analysis-options.ts';
import type { TopicsDiffer } from '../report/repeats-report.ts';
import { roundNumber } from '../report/round-number.ts';
import type { TopicTable } from './check-counts.ts';

const leastContacts = 10;
const mostNamed = 3;

/**
 * Whether an article goes with repeats on some of its topics only: the Breslow-Day test with Tarone's correction over
 * its topics, and those with the highest ratios. `null` where it is given on fewer than two, to enough customers.
 *
 * @param tables of one article
 */
export function topicsDiffer(tables: readonly TopicTable[]): TopicsDiffer | null {
  const large = tables.filter(
    ({ customers, exposed, unexposed }) =>
      customers >= method.customersShown && exposed >= leastContacts && unexposed >= leastContacts,
  );
  const test = large.length < 2 ? undefined : tarone(large);
  if (test === undefined || test.degrees === 0) return null;
  const topics = large
    .map(({ topic, exposed, exposedCases, unexposed, unexposedCases }) => {
      const others = unexposedCases / unexposed;
      return {
        ...{ topic, contacts: exposed, repeats: exposedCases },
        ratio: others > 0 ? roundNumber(exposedCases / exposed / others) : null,
      };
    })
    .sort((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0) || (a.topic < b.topic ? -1 : 1));
  return { p: roundNumber(test.p), topics: topics.slice(0, mostNamed) };
}

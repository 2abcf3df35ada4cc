import { expect, test } from 'vitest';
import { topicsDiffer } from './topics-differ.ts';

const table = (topic: string, exposedCases: number, more: { customers?: number } = {}) => ({
  ...{ code: '48217', topic, customers: 50, exposed: 60, exposedCases, unexposed: 600, unexposedCases: 60, ...more },
});

test('an article that is bad on one topic only is found out, that topic first', () => {
  const found = topicsDiffer([table('tv', 6), table('wifi', 30)]);
  expect(found?.p).toBeLessThan(0.001);
  expect(found?.topics[0]).toEqual({ topic: 'wifi', contacts: 60, repeats: 30, ratio: 5 });
});

test('one that is alike on all is not', () => {
  expect(topicsDiffer([table('tv', 12), table('wifi', 13)])?.p).toBeGreaterThan(0.5);
});

test('a topic of few customers is not looked at', () => {
  expect(topicsDiffer([table('tv', 6), table('wifi', 30, { customers: 9 })])).toBeNull();
});

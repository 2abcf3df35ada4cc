import { expect, test } from 'vitest';
import { doubtFlag } from './doubt-flag.ts';

const flag = { verdict: 'flag', because: 'Seen.' } as const;
const control = (ratio: number, low: number) => ({ otherTopicBefore: { ratio, low, high: ratio * 1.2 } });

test('a flag whose customers called as much more about other topics before is watched, and why is said', () => {
  expect(doubtFlag(flag, 1.37, control(1.4, 1.2))).toEqual({
    verdict: 'watch',
    because:
      'Seen. Well before they were given it, its customers had contacts about other topics 1.4 times as often: it may be about them.',
  });
});

test.each([
  ['the control may be chance', flag, 1.2, control(1.4, 1)],
  ['enough of the ratio is left', flag, 1.39, control(1.4, 1.2)],
  ['there is no control', flag, 1.5, { otherTopicBefore: null }],
  ['it is no flag', { verdict: 'ok', because: 'Seen.' } as const, 1.5, control(1.4, 1.2)],
])('it stays as it is where %s', (_, judgement, ratio, checks) => {
  expect(doubtFlag(judgement, ratio, checks)).toBe(judgement);
});

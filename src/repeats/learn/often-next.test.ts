import { expect, test } from 'vitest';
import { oftenNext } from './often-next.ts';

const count = (next: string, contacts: number) => ({ code: '48217', next, contacts, customers: contacts, of: 100 });

test('one in five is not yet often; more is', () => {
  const titleOf = (code: string) => (code === '48230' ? 'Reset the printer' : '');
  expect(oftenNext([count('36931', 20), count('48230', 21)], titleOf)).toEqual([
    { code: '48230', title: 'Reset the printer', share: 0.21, contacts: 21, customers: 21 },
  ]);
});

test('commonest first, then by code, three at most', () => {
  const counts = [count('92370', 30), count('48230', 30), count('36931', 40), count('57240', 25)];
  expect(oftenNext(counts, () => '').map(({ code }) => code)).toEqual(['36931', '48230', '92370']);
});

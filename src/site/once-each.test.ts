import { expect, test } from 'vitest';
import { onceEach } from './once-each.ts';

test('what was worked out for an object and its texts is not worked out again', () => {
  const asked: string[] = [];
  const join = onceEach((of: { name: string }, ...texts: readonly string[]) => {
    asked.push(of.name);
    return [of.name, ...texts].join(' ');
  });
  const [one, other] = [{ name: 'one' }, { name: 'other' }];
  expect([join(one, 'a'), join(one, 'a'), join(one, 'b'), join(other, 'a'), join(one), join(one, 'a', 'b')]).toEqual([
    'one a',
    'one a',
    'one b',
    'other a',
    'one',
    'one a b',
  ]);
  expect(asked).toEqual(['one', 'one', 'other', 'one', 'one']);
});

test('two objects that look alike are two', () => {
  const counted = onceEach((of: { count: number }) => of.count++);
  const [one, twin] = [{ count: 1 }, { count: 1 }];
  counted(one);
  counted(one);
  counted(twin);
  expect([one.count, twin.count]).toEqual([2, 2]);
});

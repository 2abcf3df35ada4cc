import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCircles } from './find-circles.ts';

const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

test.each([
  ['nothing', {}, []],
  ['a line', { a: ['b'], b: ['c'] }, []],
  ['two ways to one place', { a: ['b', 'c'], b: ['d'], c: ['d'] }, []],
  ['back to itself', { a: ['a'] }, [['a']]],
  ['there and back', { a: ['b'], b: ['a', 'c'] }, [['a', 'b']]],
  ['round the corner', { a: ['b'], b: ['c'], c: ['a'] }, [['a', 'b', 'c']]],
  [
    'one circle before another',
    { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
])('%s', (_, edges, circles) => {
  expect(findCircles(graph(edges as Record<string, string[]>)).sort()).toEqual(circles);
});

test('finds a circle exactly where walking on never ends, whatever the graph', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const anyGraph = fc.dictionary(fc.constantFrom(...names), fc.subarray(names), { noNullPrototype: true });
  fc.assert(
    fc.property(anyGraph, (edges) => {
      const circles = findCircles(graph(edges));
      expect(circles.length > 0).toBe(walksForEver(edges, names.length));
      for (const circle of circles) {
        for (const [at, node] of circle.entries()) expect(edges[node]).toContain(circle[(at + 1) % circle.length]);
      }
    }),
  );
});

/** Whether there is a walk with more edges than the graph has nodes. */
function walksForEver(edges: Record<string, string[]>, nodes: number): boolean {
  let ends = Object.keys(edges);
  for (let taken = 0; taken <= nodes; taken++) ends = [...new Set(ends.flatMap((node) => edges[node] ?? []))];
  return ends.length > 0;
}

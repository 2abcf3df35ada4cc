/**
 * The circles of a directed graph: each set of nodes from which every one of them can be reached again, as one circle
 * through its first node, in the order in which it is walked. R. Tarjan, "Depth-first search and linear graph
 * algorithms", SIAM Journal on Computing 1 (1972), without recursion.
 *
 * @param edges the nodes that each node leads to; a node that is only led to needs no entry
 * @example findCircles(new Map([['a', ['b']], ['b', ['a', 'c']]])) // [['a', 'b']]
 */
export function findCircles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  return components(edges)
    .filter((nodes) => nodes.length > 1 || edges.get(nodes[0] ?? '')?.includes(nodes[0] ?? ''))
    .map((nodes) => circleThrough(nodes, edges, [...edges.keys()]));
}

/** The shortest way from the first of these nodes back to itself. */
function circleThrough(
  nodes: readonly string[],
  edges: ReadonlyMap<string, readonly string[]>,
  order: readonly string[],
): string[] {
  const inside = new Set(nodes);
  const start = order.find((node) => inside.has(node)) ?? '';
  const queue: string[][] = [[start]];
  const seen = new Set<string>();
  for (let path = queue.shift(); path; path = queue.shift()) {
    for (const next of edges.get(path.at(-1) ?? '') ?? []) {
      if (next === start) return path;
      if (!inside.has(next) || seen.has(next)) continue;
      seen.add(next);
      queue.push([...path, next]);
    }
  }
  return [start];
}

function components(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const onStack = new Set<string>();
  const stack: string[] = [];
  const found: string[][] = [];
  for (const root of edges.keys()) {
    if (index.has(root)) continue;
    const open = [{ node: root, next: 0 }];
    for (let frame = open.at(-1); frame; frame = open.at(-1)) {
      const { node } = frame;
      if (frame.next === 0 && !index.has(node)) {
        index.set(node, index.size);
        low.set(node, index.size - 1);
        stack.push(node);
        onStack.add(node);
      }
      const target = edges.get(node)?.[frame.next++];
      if (target === undefined) {
        open.pop();
        const parent = open.at(-1)?.node;
        if (parent !== undefined) low.set(parent, Math.min(low.get(parent) ?? 0, low.get(node) ?? 0));
        if (low.get(node) === index.get(node)) found.push(stack.splice(stack.indexOf(node)));
        for (const done of low.get(node) === index.get(node) ? (found.at(-1) ?? []) : []) onStack.delete(done);
      } else if (!index.has(target)) open.push({ node: target, next: 0 });
      else if (onStack.has(target)) low.set(node, Math.min(low.get(node) ?? 0, index.get(target) ?? 0));
    }
  }
  return found;
}

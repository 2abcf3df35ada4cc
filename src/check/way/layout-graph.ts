import { Graph, layout } from '@dagrejs/dagre';

/** A box to be drawn. */
export interface Box {
  readonly id: string;
  /** Of at most a few words each. */
  readonly lines: readonly string[];
  readonly kind: string;
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly dashed: boolean;
}

export interface PlacedBox extends Box {
  /** Of its middle, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly (Arrow & { readonly points: readonly { readonly x: number; readonly y: number }[] })[];
}

/** About what a letter of 13 pixels takes; text is not measured here. */
const letter = 7.2;
const lineHeight = 18;
const padding = 12;
const margin = 16;

/** Places boxes in ranks from top to bottom, so that arrows cross as little as can be. The same boxes, the same places. */
export function layoutGraph(boxes: readonly Box[], arrows: readonly Arrow[]): Drawing {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 40, marginx: margin, marginy: margin });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const box of boxes) {
    const width = Math.max(...box.lines.map((line) => line.length), 4) * letter + 2 * padding;
    graph.setNode(box.id, { width, height: box.lines.length * lineHeight + padding });
  }
  for (const [index, { from, to }] of arrows.entries()) graph.setEdge(from, to, {}, `${index}`);
  layout(graph);
  const placed = boxes.map((box) => ({ ...box, ...(graph.node(box.id) as Omit<PlacedBox, keyof Box>) }));
  const drawn = arrows.map((arrow, index) => ({
    ...arrow,
    points: (graph.edge(arrow.from, arrow.to, `${index}`) as { points?: { x: number; y: number }[] }).points ?? [],
  }));
  // The layout's own size leaves out arrows that run round the boxes.
  const points = drawn.flatMap((arrow) => arrow.points);
  const right = [...placed.map(({ x, width }) => x + width / 2), ...points.map(({ x }) => x)];
  const bottom = [...placed.map(({ y, height }) => y + height / 2), ...points.map(({ y }) => y)];
  return {
    width: Math.ceil(Math.max(0, ...right)) + margin,
    height: Math.ceil(Math.max(0, ...bottom)) + margin,
    boxes: placed,
    arrows: drawn,
  };
}

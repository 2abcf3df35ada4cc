export interface Label {
  readonly text: string;
  /** Of the dot that it names. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel extends Label {
  readonly textX: number;
  readonly textY: number;
  /** On which side of the dot it stands. */
  readonly anchor: 'start' | 'end';
}

interface Size {
  readonly characterWidth: number;
  readonly lineHeight: number;
  /** Between dot and text. */
  readonly gap: number;
  /** Right end of the room. */
  readonly right: number;
}

/**
 * Puts a label beside each dot, to the right where there is room, so that none covers another or another's dot: the first
 * ones keep their place, later ones move up or down. One that finds no place within three lines is left out.
 */
export function placeLabels(labels: readonly Label[], size: Size): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const found = places(label, size).find(
      (place) =>
        placed.every((other) => !overlap(place, other, size)) && labels.every((dot) => !covers(place, dot, size)),
    );
    if (found) placed.push(found);
  }
  return placed;
}

function places(label: Label, size: Size): PlacedLabel[] {
  const fitsRight = label.x + size.gap + widthOf(label, size) <= size.right;
  const sides = fitsRight ? (['start', 'end'] as const) : (['end'] as const);
  return [0, -1, 1, -2, 2, -3, 3].flatMap((lines) =>
    sides.map((anchor) => ({
      ...{ ...label, anchor, textY: label.y + lines * size.lineHeight },
      textX: label.x + (anchor === 'start' ? size.gap : -size.gap),
    })),
  );
}

/** A dot is as large as half of the gap. */
function covers(place: PlacedLabel, { x, y }: Label, size: Size): boolean {
  const [left, right] = span(place, size);
  const near = size.gap / 2;
  return x > left - near && x < right + near && Math.abs(y - place.textY) < size.lineHeight / 2 + near;
}

function overlap(one: PlacedLabel, other: PlacedLabel, size: Size): boolean {
  const [left, right] = span(one, size);
  const [otherLeft, otherRight] = span(other, size);
  return left < otherRight && otherLeft < right && Math.abs(one.textY - other.textY) < size.lineHeight;
}

function span(label: PlacedLabel, size: Size): readonly [left: number, right: number] {
  const width = widthOf(label, size);
  return label.anchor === 'start' ? [label.textX, label.textX + width] : [label.textX - width, label.textX];
}

function widthOf({ text }: Label, { characterWidth }: Size): number {
  return text.length * characterWidth;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';

const size = { characterWidth: 8, lineHeight: 16, gap: 10, right: 320 };

test('a label stands to the right of its dot; to the left where the right is too near the edge', () => {
  const [one, other] = placeLabels(
    [
      { text: '48 21 7', x: 100, y: 50 },
      { text: '48 23 0', x: 300, y: 90 },
    ],
    size,
  );
  expect(one).toMatchObject({ textX: 110, textY: 50, anchor: 'start' });
  expect(other).toMatchObject({ textX: 290, textY: 90, anchor: 'end' });
});

test('none covers another or a dot, however the dots lie', () => {
  const label = fc.record({ text: fc.constant('48 21 7'), x: fc.integer({ min: 70, max: 310 }), y: fc.nat(200) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
      const boxes = placeLabels(labels, size).map(({ textX, textY, anchor }) => {
        const left = anchor === 'start' ? textX : textX - 7 * 8;
        return { left, right: left + 7 * 8, top: textY - 8, bottom: textY + 8 };
      });
      for (const [index, box] of boxes.entries()) {
        expect(box.right).toBeLessThanOrEqual(320);
        for (const { x, y } of labels) {
          expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
        }
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});

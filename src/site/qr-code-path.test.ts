import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCodePath } from './qr-code-path.ts';

test('the QR code is 25 modules wide for a short address, with 4 of quiet zone on each side, as ISO/IEC 18004 has it', () => {
  const { path, size } = qrCodePath('https://help.example.com/48217/');
  expect(size).toBe(25 + 2 * 4);
  // The finder pattern in the corner: seven dark modules, then its two sides.
  expect(path.startsWith('M4 4.5h7m')).toBe(true);
  expect(path).toContain('M4 5.5h1m5 0h1m');
  expect(path).not.toMatch(/M[0-3] /);
});

test('its strokes are the dark modules, each in its place', () => {
  const text = 'https://help.example.com/48217/';
  const { path, size } = qrCodePath(text);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, command, first, second] of path.matchAll(/([Mmh])(-?\d+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Number(second) - 0.5];
    if (command === 'm') x += Number(first);
    if (command !== 'h') continue;
    for (let module = 0; module < Number(first); module++) (drawn[y] as boolean[])[x + module] = true;
    x += Number(first);
  }
  expect(drawn).toEqual(encode(text, { ecc: 'L', border: 4 }).data);
});

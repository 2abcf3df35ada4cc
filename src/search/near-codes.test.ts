import { expect, test } from 'vitest';
import { nearCodes } from './near-codes.ts';

const table = [
  ['48217', 'Printer shows offline', '/en/printers/printer-offline/'],
  ['48230', 'Connect the printer again', '/en/printers/reset-printer-network/'],
  ['60007', 'Something else', '/en/x/'],
] as const;

test.each([
  ['48218', ['48217']],
  ['42817', ['48217']],
  ['482177', ['48217']],
  ['48237', ['48217', '48230']],
  ['11111', []],
])('%s was meant for one of %j', (typed, codes) => {
  expect(nearCodes(typed, table).map(({ code }) => code)).toEqual(codes);
});

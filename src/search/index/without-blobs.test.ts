import { expect, test } from 'vitest';
import { withoutBlobs } from './without-blobs.ts';

test('a word of 64 characters stays, one of 65 goes', () => {
  const stays = 'x'.repeat(64);
  expect(withoutBlobs(`before ${stays} between ${stays}x after`)).toBe(`before ${stays} between after`);
});

test('a data address goes however short it is', () => {
  expect(withoutBlobs('see (data:image/png;base64,AAAA) and data:,x; data: 3 GB')).toBe('see and data:,x; data: 3 GB');
});

test('a long row of words without spaces is no blob', () => {
  const row = 'TABLE_NAME,COLUMN_NAME,CONSTRAINT_NAME,REFERENCED_TABLE_NAME,REFERENCED_COLUMN_NAME';
  expect(withoutBlobs(row).split(' ')).toContain('CONSTRAINT_NAME,');
});

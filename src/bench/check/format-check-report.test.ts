import { expect, test } from 'vitest';
import { formatCheckReport } from './format-check-report.ts';

test('a check is told by the median of its runs', () => {
  const run = (seconds: number) => ({ seconds, cpuSeconds: seconds + 1, peakBytes: 300_000_000 });
  expect(formatCheckReport({ articles: 1000, runs: [run(4), run(2), run(3)] })).toMatchInlineSnapshot(`
    "Checked 1000 articles in 3.00 s, 3.00 ms each:
      4.00 s, 5.00 s of processor time, 300 MB at most
      2.00 s, 3.00 s of processor time, 300 MB at most
      3.00 s, 4.00 s of processor time, 300 MB at most
    "
  `);
});

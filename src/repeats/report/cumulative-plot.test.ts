import { expect, test } from 'vitest';
import { cumulativePlot } from './cumulative-plot.ts';
import { sampleArticle, sampleEdit } from './sample-report.ts';

const log = { from: '2026-01-01T00:00:00Z', to: '2026-01-31T00:00:00Z' };
const course = [
  { date: '2026-01-10', repeats: 4, expected: 3.5 },
  { date: '2026-01-30', repeats: 18, expected: 9 },
];
const edits = [sampleEdit({ date: '2026-01-16T00:00:00Z' })];

test('the line of repeats ends at the top right, that of the expected ones half as high', () => {
  const svg = cumulativePlot(sampleArticle({ course }), log);
  const pointsOf = (name: string) =>
    new RegExp(`class="${name}" points="([^"]+)"`)
      .exec(svg)?.[1]
      ?.split(' ')
      .map((point) => point.split(',').map(Number));
  const [came, due] = [pointsOf('came'), pointsOf('due')];
  // From 26 to 316 across, from 132 up to 16.
  expect(came?.[0]).toEqual([26, 132]);
  expect(came?.at(-1)).toEqual([316, 16]);
  expect(due?.at(-1)).toEqual([316, 74]);
});

test('an edit stands at its day, half way through the log', () => {
  expect(cumulativePlot(sampleArticle({ course, edits }), log)).toContain('<line class="edit" x1="171.0" x2="171.0"');
});

test('says in words and in a table what is drawn', () => {
  const html = cumulativePlot(sampleArticle({ course, edits }), log);
  expect(html).toContain('aria-label="From 2026-01-01 to 2026-01-31: 18 came back, 9 expected. Edited on 2026-01-16."');
  const rows = [...html.matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)].map(([, row = '']) =>
    row.replace(/<[^>]+>/g, ' '),
  );
  expect(rows.map((row) => row.split(/\s+/).filter(Boolean).join(' '))).toEqual([
    '2026-01-10 4 3.5',
    '2026-01-16 edit 1',
    '2026-01-30 18 9',
  ]);
});

test('no course, no plot', () => {
  expect(cumulativePlot(sampleArticle({ edits }), log)).toBe('');
});

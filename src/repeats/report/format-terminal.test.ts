import { expect, test } from 'vitest';
import { formatTerminal } from './format-terminal.ts';
import { sampleArticle, sampleReport } from './sample-report.ts';

test('flags with their sentence, then the others, then what was left out', () => {
  expect(formatTerminal(sampleReport(), 80)).toMatchInlineSnapshot(`
    "1 article goes with repeat contacts
    Of 900 contacts from 2026-01-01 to 2026-06-30, 15.0 % (13.1 to 17.1 %) were
    followed by another of the same customer on the same topic within 7 days.

    48 21 7  Printer shows "offline"                                      +3 a month
      18 of 64 came back within 7 days; 9 expected. 1.4 to 2.9 times as often.

    code       article                        came back         times  verdict
    48 23 0    Reset the printer                      -             -  cannot tell

    Left out 100 of 1,000 contacts: 100 not inbound.
    2 mentions in the articles column name no article.
    "
  `);
});

test('nothing flagged is said', () => {
  expect(formatTerminal(sampleReport([]), 80)).toMatch(/^No article goes with repeat contacts\n/);
});

test('no line is wider than the terminal, and what is cut is said', () => {
  const articles = Array.from({ length: 50 }, (_, index) =>
    sampleArticle({ title: `A very long title, longer than any terminal is wide, ${index}`.repeat(3) }),
  );
  const others = articles.map((article) => ({ ...article, verdict: 'ok' as const }));
  for (const width of [60, 80, 200]) {
    const text = formatTerminal(sampleReport([...articles, ...others]), width);
    for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(width);
    expect(text).toContain('... and 30 flagged articles: see the files or --json.');
    expect(text).toContain('... and 38 further articles: see the files or --json.');
  }
});

test('a title cannot steer the terminal', () => {
  const text = formatTerminal(sampleReport([sampleArticle({ title: 'a\u001b[31m\u0007\nb\u202ec' })]), 80);
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
});

import { describe, expect, test } from 'vitest';
import { formatHtml } from './format-html.ts';
import { sampleArticle, sampleReport } from './sample-report.ts';

describe('the page', () => {
  const html = formatHtml(sampleReport());

  test('says first how many articles are flagged, then each with its sentence and its line', () => {
    const [heading = '', code = '', sentence = '', line = ''] = [
      '<h1>1 article goes with repeat contacts</h1>',
      '48 21 7',
      '18 of 64 came back within 7 days; 9 expected. 1.4 to 2.9 times as often.',
      'aria-label="1.4 to 2.9 times as often"',
    ];
    const places = [heading, code, sentence, line].map((text) => html.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('says what was left out and how it was counted', () => {
    for (const text of [
      'not inbound',
      'c0ffee',
      'DuckDB 1.5.6',
      '2 mentions in the articles column name no article.',
    ]) {
      expect(html).toContain(text);
    }
  });

  test('says "goes with", never "causes"', () => {
    expect(html.replace('need not cause them', '')).not.toMatch(/\bcaus/i);
  });

  test('needs no script and no other file', () => {
    expect(html).not.toMatch(/<script|<link|<img|\ssrc=|url\(|@import|https?:/i);
  });

  test('numbers about few customers are not there', () => {
    const row = /<tr><td data-label="Code"><span class="whole">48 23 0<.*?<\/tr>/.exec(html)?.[0] ?? '';
    expect(row.replace(/48 23 0/, '')).not.toMatch(/>[^<]*\d/);
  });
});

test('what a writer learns stands under the flag, and how it was counted otherwise can be opened', () => {
  const comeBackAbout = [{ word: '<b>firmware', customers: 24, before: null, z: 4 }];
  const html = formatHtml(sampleReport([sampleArticle({ comeBackAbout })]));
  expect(html).toContain('They come back about: &lt;b&gt;firmware (24 customers).');
  expect(html).toMatch(/<summary>Counted in other ways<\/summary><p class="quiet">Counted otherwise: first contacts/);
});

test('every article that has an interval has its line in the table, and its words beside it', () => {
  const html = formatHtml(sampleReport());
  expect(html).toMatch(/<td data-label="Times as often" class="number"><span>1.4 to 2.9<svg class="interval"/);
});

test('a title is text', () => {
  const html = formatHtml(sampleReport([sampleArticle({ title: `<script>alert("1")</script>'&` })]));
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;');
});

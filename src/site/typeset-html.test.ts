import { expect, test } from 'vitest';
import { typesetHtml } from './typeset-html.ts';

const french = { quotes: ['« ', ' »'] as [string, string], apostrophe: '’', narrowSpaceBefore: ';:!?»%€' };

test.each([
  ['<p>Que faire ?</p>', '<p>Que faire\u202f?</p>'],
  ['<p>Le code <code>E : 1</code> : appelez</p>', '<p>Le code <code>E : 1</code>\u202f: appelez</p>'],
  ['<p>Dites <b>&quot;non&quot;</b> !</p>', '<p>Dites <b>«\u202fnon\u202f»</b>\u202f!</p>'],
  ['<a title="a ? b">l\'aide</a>', '<a title="a ? b">l’aide</a>'],
])('%s becomes %s', (html, set) => expect(typesetHtml(html, french)).toBe(set));

test('code over several lines is left alone', () => {
  const code = '<pre><code><span>a ? b : c</span>\n"x"</code></pre>';
  expect(typesetHtml(code, french)).toBe(code);
});

import { expect, test } from 'vitest';
import { formatHtml } from './format-html.ts';
import { formatMarkdown } from './format-markdown.ts';
import { formatTerminal } from './format-terminal.ts';
import { sampleArticle, sampleEdit, sampleReport } from './sample-report.ts';

const said = 'Edit of 3 May: cannot tell yet (about 40 more contacts, about 3 weeks).';
const monitor = 'Daily monitor: nothing told so far (evidence 1.2; it tells at 20).';

test.each(['flag', 'watch', 'ok'] as const)(
  'what became of an edit of an article with verdict %s stands in every form',
  (verdict) => {
    const report = sampleReport([sampleArticle({ verdict, edits: [sampleEdit()] })]);
    const plain = (text: string) => text.replaceAll('\\', '').replace(/\s+/g, ' ');
    for (const form of [formatTerminal(report, 100), formatMarkdown(report), formatHtml(report)]) {
      expect(plain(form)).toContain(said);
      expect(plain(form)).toContain(monitor);
    }
  },
);

test('without edits none of it stands there', () => {
  const report = sampleReport();
  for (const form of [
    formatTerminal(report, 100),
    formatMarkdown(report),
    formatHtml(report).replace(/<style>.*<\/style>/s, ''),
  ]) {
    expect(form).not.toMatch(/edit/i);
  }
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv } from './format-csv.ts';
import { sampleArticle, sampleReport } from './sample-report.ts';

test('one line an article, with the mark that spreadsheets want and CRLF', () => {
  const csv = formatCsv(sampleReport([sampleArticle({ title: 'Printer shows "offline", again' })]));
  expect(csv).toMatchInlineSnapshot(`
    "﻿code,title,verdict,because,contacts,customers,repeats,expected,crudeRatio,riskRatio,low,high,q,excessPerMonth,excessLow,excessHigh,needed,comeBackAbout,oftenNext,stoppedAt,helped,notHelped,notHelpedBecause
    48217,"Printer shows ""offline"", again",flag,18 of 64 came back within 7 days; 9 expected. 1.4 to 2.9 times as often.,64,60,18,9,1.5,2,1.4,2.9,0.004,3,1.2,5.7,,,,,,,
    "
  `);
});

test('no cell begins a formula, whatever the title', () => {
  const wild = fc.string({
    unit: fc.constantFrom(...'=+-@\t\r\n\0 ",;\'aé＝|!1'.split('')),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(wild, (title) => {
      const csv = formatCsv(sampleReport([sampleArticle({ title })]));
      const [, cell = ''] = /^48217,("(?:[^"]|"")*"|[^,\r\n]*),flag,/m.exec(csv) ?? [];
      const text = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect([title, `'${title}`]).toContain(text);
      expect(text).not.toMatch(/^\s*[=+\-@＝]/);
    }),
  );
});

import { expect, test } from 'vitest';
import { formatMarkdown } from './format-markdown.ts';
import { sampleArticle, sampleReport } from './sample-report.ts';

test('the report as Markdown', () => {
  expect(formatMarkdown(sampleReport())).toMatchInlineSnapshot(`
    "# 1 article goes with repeat contacts

    Of 900 contacts from 2026-01-01 to 2026-06-30, 15.0 % (13.1 to 17.1 %) were followed by another of the same customer on the same topic within 7 days.

    ## Flagged

    - **48 21 7** Printer shows "offline" · +3 a month (+1.2 to +5.7)
      18 of 64 came back within 7 days; 9 expected. 1.4 to 2.9 times as often. Compared with all other contacts, whatever they are about: 1.5 times. Only something the log does not hold, and that makes both the article and a repeat 3.4 times as likely, would explain it away.

    Each article is compared with contacts alike in what the log records. An article that goes with repeats need not cause them: it may be given for harder problems. Read it, and ask those who use it.

    ## All articles

    | Code | Article | Verdict | Contacts | Came back | Expected | Times as often |
    | --- | --- | --- | --- | --- | --- | --- |
    | 48 21 7 | Printer shows "offline" | goes with repeats | 64 | 18 | 9 | 1.4 to 2.9 |
    | 48 23 0 | Reset the printer | cannot tell |  |  |  |  |

    ## Left out

    | Reason | Contacts |
    | --- | --- |
    | not inbound | 100 |

    2 mentions in the articles column name no article.

    ## How

    | Choice | Value |
    | --- | --- |
    | Window | 7 days |
    | One contact if closer than | 30 minutes |
    | Attempts of an episode looked forward from | 1 to 3 |
    | Compared within | topic, channel, month, attempt |
    | Customers needed | 10 |
    | False discoveries among flags, at most | 10 % |
    | Ratio of a flag, at least | 1.15 times |
    | Smallest ratio that this log can tell from ordinary differences | 1.20 times |
    | Intervals | 90 % |
    | Time zone of months | UTC |
    | Codes checked against articles | yes |
    | Versions | Firstfix 0.1.0, DuckDB 1.5.6 |
    | SHA-256 of the log | c0ffee |
    "
  `);
});

test('a title is text: no link, no HTML, no further column', () => {
  const title = '[x](javascript:alert) <img src=x> | **b** `c`';
  const markdown = formatMarkdown(sampleReport([sampleArticle({ title })]));
  expect(markdown).toContain(String.raw`\[x\](javascript:alert) \<img src=x\> \| \*\*b\*\* \`c\``);
});

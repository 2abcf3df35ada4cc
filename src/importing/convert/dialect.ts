import type { Lose } from '../report/loss.ts';

/**
 * Turns what other publishing systems add to Markdown into plain Markdown, outside of fenced code: words in brackets
 * with a mark, `[!UICONTROL Save]`, become the words; sizes behind a picture, `![a](b.png){width="50"}`, go and are listed.
 * Lines stay lines.
 */
export function plainMarkdown(source: string, lose: Lose): string {
  let fence = '';
  return source
    .split('\n')
    .map((line) => {
      const mark = /^[\s>]*(`{3,}|~{3,})/.exec(line)?.[1];
      if (fence === '' && mark) fence = mark;
      else if (mark && fence !== '' && mark.startsWith(fence) && /^[\s>]*[`~]+\s*$/.test(line)) fence = '';
      return fence === '' ? plainLine(line, lose) : line;
    })
    .join('\n');
}

function plainLine(line: string, lose: Lose): string {
  return line
    .replace(/\[!(?:DNL|UICONTROL|PREVIEW)\s+([^\]]*)\]/g, '$1')
    .replace(/>?\[!VIDEO\]\s*\(([^)\s]*)[^)]*\)/g, '[$1]($1)')
    .replace(/(\]\([^)\s]*(?:\s+"[^"]*")?\))\{([^}]*=[^}]*)\}/g, (whole, before: string, attributes: string) => {
      lose('layout', `The attributes {${attributes}} have no form in Markdown and were left out.`, whole);
      return before;
    });
}

import { escapeHtml } from './escape-html.ts';
import { reportStyle } from './report-style.ts';

/**
 * A report as one page that needs nothing else: no script, no request, nothing but text and drawn lines.
 *
 * @param title as text; it is the heading too
 * @param style beside the look of all reports
 * @param body HTML of all that comes after the heading
 */
export function htmlPage(title: string, style: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${reportStyle}${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

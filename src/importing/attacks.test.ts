import { expect, test } from 'vitest';
import { parseArticle } from '../article/parse-article.ts';
import { prepareImport } from './testing/write-import.ts';

/** After the OWASP filter evasion list, https://cheatsheetseries.owasp.org/cheatsheets/XSS_Filter_Evasion_Cheat_Sheet.html */
const attacks = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><a xlink:href="javascript:alert(1)">x</a></math>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="jAvAsCrIpT&colon;alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="&#1;javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](<java\u0000script:alert(1)>)',
  '![x](javascript:alert(1))',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<base href="https://evil.example/">',
  '<link rel="stylesheet" href="//evil.example/x.css">',
  '<style>@import "//evil.example";body{background:url(javascript:alert(1))}</style>',
  '<div style="background:url(javascript:alert(1))">x</div>',
  '<body onload=alert(1)>x',
  '<details open ontoggle=alert(1)>x</details>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<textarea><script>alert(1)</script></textarea>',
  '<xmp><script>alert(1)</script></xmp>',
  '<plaintext><script>alert(1)</script>',
  '{alert(1)}',
  '{`$' + '{alert(1)}`}',
  'import x from "./x.js"',
  'export const x = alert(1)',
  '<Snippet id={alert(1)} />',
  '<AgentNote onClick={alert(1)}>x</AgentNote>',
  '<!-- --><script>alert(1)</script> -->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php system("id") ?>',
];

test.each(
  attacks.flatMap((attack) => [
    ['md', attack],
    ['html', attack],
  ]),
)('as %s, no part of %s survives', async (ending, attack) => {
  const source =
    ending === 'md'
      ? `# Title\n\nBefore.\n\n${attack}\n\nAfter.\n`
      : `<h1>Title</h1><p>Before.</p>${attack}<p>After.</p>`;
  const { files, report } = await (await prepareImport({ [`a.${ending}`]: source })).run();
  const [[file, text] = ['', '']] = Object.entries(files).filter(([name]) => name.endsWith('.mdx'));
  if (text === '') {
    expect(report.losses.some(({ kind }) => kind === 'refused')).toBe(true);
    return;
  }
  const { article, problems } = parseArticle({ file, language: 'en', topic: 'general', slug: 'a' }, text);
  expect(problems.filter(({ severity, id }) => severity === 'error' && id !== 'KB012')).toEqual([]);
  const addresses = JSON.stringify(article?.tree, (key, value) =>
    key === 'value' || key === 'alt' || key === 'title' ? undefined : value,
  );
  expect(addresses).not.toMatch(/script:|data:|onerror|onload|onclick|evil\.example\/x\.(?:js|css)/i);
  expect(text).toContain('Before.');
});

test('what was taken out is told, with its line', async () => {
  const { report } = await (
    await prepareImport({ 'a.md': '# A\n\nText.\n\n<iframe src="https://video.example/1" onload="x()"></iframe>\n' })
  ).run();
  const told = report.losses.filter(({ kind }) => kind === 'active').map(({ line, what }) => `${line}: ${what}`);
  expect(told).toEqual([
    '5: The handler onload of <iframe> was taken out.',
    '5: <iframe> was taken out; a link to https://video.example/1 stands in its place.',
  ]);
});

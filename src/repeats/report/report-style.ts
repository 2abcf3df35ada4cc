/** The report's look: roles, not colours; light and dark from the system; black on white in print. */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --paper: oklch(98.5% 0.004 95);
  --ink: oklch(24% 0.01 250);
  --quiet: oklch(46% 0.012 250);
  --line: oklch(87% 0.008 95);
  --accent: oklch(45% 0.12 25);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: oklch(20% 0.008 250);
    --ink: oklch(93% 0.005 95);
    --quiet: oklch(75% 0.01 95);
    --line: oklch(36% 0.01 250);
    --accent: oklch(78% 0.12 40);
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 18px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  font-variant-numeric: tabular-nums;
}
main { max-width: 880px; margin: 0 auto; padding: 72px 24px 96px; }
h1 { margin: 0 0 16px; font-size: 44px; line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance; }
h2 { margin: 72px 0 16px; font-size: 26px; line-height: 1.3; }
p { margin: 0 0 16px; max-width: 66ch; }
.quiet { color: var(--quiet); }
.articles { margin: 40px 0 0; padding: 0; list-style: none; }
.articles > li { padding: 28px 0; border-top: 1px solid var(--line); break-inside: avoid; }
.head { display: flex; flex-wrap: wrap; gap: 4px 24px; justify-content: space-between; align-items: end; }
.head :is(h2, h3) { margin: 0; font-size: 22px; line-height: 1.35; flex: 1 1 16em; overflow-wrap: anywhere; }
.code { display: block; color: var(--quiet); font-size: 16px; font-weight: 400; }
.month { font-weight: 600; }
.month small { font-size: 15px; font-weight: 400; color: var(--quiet); }
.articles p { margin: 8px 0 0; }
.interval { display: block; width: 320px; max-width: 100%; margin-top: 12px; overflow: visible; }
.interval .axis { stroke: var(--line); stroke-width: 2; }
.interval .same { stroke: var(--quiet); stroke-width: 2; }
.interval .range { stroke: var(--accent); stroke-width: 6; stroke-linecap: round; }
.interval .ratio { fill: var(--accent); stroke: var(--paper); stroke-width: 2; }
.learnt { margin: 12px 0 0; padding: 0; list-style: none; }
.learnt li { padding: 2px 0; max-width: 66ch; }
details { margin: 12px 0 0; }
summary { color: var(--quiet); cursor: pointer; }
summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
td .interval { width: 150px; margin: 2px 0 0 auto; }
figure { margin: 24px 0; }
.funnel { display: block; width: 100%; height: auto; overflow: visible; }
.funnel text { font-size: 14px; fill: var(--quiet); }
.funnel .name { fill: var(--ink); font-weight: 600; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
.funnel .grid { stroke: var(--line); }
.funnel .same { stroke: var(--quiet); stroke-width: 1.5; }
.funnel .limit { fill: none; stroke: var(--quiet); stroke-width: 1.5; }
.funnel .outer { stroke-dasharray: 6 5; }
.funnel circle { fill: var(--quiet); fill-opacity: 0.55; }
.funnel .flag { fill: var(--accent); fill-opacity: 1; stroke: var(--paper); stroke-width: 1.5; }
.funnel .watch { fill: var(--paper); fill-opacity: 1; stroke: var(--accent); stroke-width: 2; }
.narrow-only { display: none; }
.scale { font-size: 15px; color: var(--quiet); }
table { width: 100%; border-collapse: collapse; font-size: 16px; line-height: 1.45; }
th, td { padding: 10px 16px 10px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--quiet); font-weight: 400; }
tbody th { font-weight: 400; }
td { overflow-wrap: anywhere; }
.number { text-align: right; white-space: nowrap; }
.whole { white-space: nowrap; }
@media (max-width: 700px) {
  .wide-only { display: none; }
  .narrow-only { display: block; }
  main { padding: 40px 16px 64px; }
  h1 { font-size: 34px; }
  .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .wide, .wide tbody, .wide tr, .wide td { display: block; }
  .wide tr { padding: 14px 0; border-bottom: 1px solid var(--line); }
  .wide td { display: flex; justify-content: space-between; gap: 24px; padding: 2px 0; border: 0; text-align: right; }
  .wide td::before { content: attr(data-label); flex: none; color: var(--quiet); text-align: left; }
  .number { white-space: normal; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --accent: #000; color-scheme: light; }
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  tr, figure { break-inside: avoid; }
  .wide-only { display: block; }
  .narrow-only, summary { display: none; }
  .articles details::details-content { content-visibility: visible; block-size: auto; }
}
`;

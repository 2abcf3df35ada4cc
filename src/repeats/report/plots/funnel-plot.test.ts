import { expect, test } from 'vitest';
import { sampleArticle, sampleReport } from '../sample-report.ts';
import { funnelPlot } from './funnel-plot.ts';
import { funnelPoints } from './funnel-points.ts';
import { funnelSection } from './funnel-section.ts';

const size = { name: 'wide', width: 800, height: 400, labels: 20 };
const article = (
  code: string,
  effectiveExpected: number,
  unshrunkenRatio: number,
  verdict: 'flag' | 'watch' | 'ok',
) => {
  const base = sampleArticle({ code, verdict, title: `<${code}>` });
  return { ...base, diagnostics: { ...base.diagnostics, effectiveExpected, unshrunkenRatio } };
};
const report = sampleReport([
  article('48217', 40, 2.5, 'flag'),
  article('48230', 40, 1.4, 'watch'),
  article('36931', 80, 0.9, 'ok'),
]);
const svg = funnelPlot(funnelPoints(report), report.options.ordinarySpread, size);

/** Where the dot of an article stands. */
function dotOf(code: string): { x: number; y: number } {
  const shown = code.replace(/(..)(..)(.)/, '$1 $2 $3');
  const [, x = '', y = ''] = new RegExp(`cx="([\\d.]+)" cy="([\\d.]+)" r="[\\d.]+"><title>${shown} `).exec(svg) ?? [];
  return { x: Number(x), y: Number(y) };
}

test('higher is more often, further right is better known', () => {
  expect(dotOf('48217').y).toBeLessThan(dotOf('48230').y);
  expect(dotOf('48230').y).toBeLessThan(dotOf('36931').y);
  expect(dotOf('48217').x).toBe(dotOf('48230').x);
  expect(dotOf('36931').x).toBeGreaterThan(dotOf('48230').x);
});

test('flags are named, others are not', () => {
  expect([...svg.matchAll(/class="name"[^>]*>([^<]*)</g)].map(([, name]) => name)).toEqual(['48 21 7']);
});

// exp(1.959964 √(1/40 + 0.06²)) = 1.393 and exp(3.090232 √(1/40 + 0.06²)) = 1.687, by hand.
test('a dot on a limit lies on its line', () => {
  const at = (ratio: number) => {
    const points = funnelPoints(sampleReport([...report.articles, article('92370', 40, ratio, 'ok')]));
    const drawn = funnelPlot(points, 0.06, size);
    const y = Number(/cy="([\d.]+)" r="[\d.]+"><title>92 37 0 /.exec(drawn)?.[1]);
    const x = Number(/cx="([\d.]+)" cy="[\d.]+" r="[\d.]+"><title>92 37 0 /.exec(drawn)?.[1]);
    return { x, y, drawn };
  };
  for (const [ratio, name] of [
    [1.393, 'limit'],
    [1.687, 'limit outer'],
  ] as const) {
    const { x, y, drawn } = at(ratio);
    const upper = [...drawn.matchAll(new RegExp(`class="${name}" points="([^"]*)"`, 'g'))][1]?.[1] ?? '';
    const places = upper.split(' ').map((pair) => pair.split(',').map(Number) as [number, number]);
    const after = places.findIndex(([place]) => place >= x);
    const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [places[after - 1], places[after]];
    expect(Math.abs(y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) - y)).toBeLessThan(0.5);
  }
});

test('titles are text, and the numbers stand below in a table', () => {
  expect(svg).toContain('&lt;48217&gt;');
  expect(funnelSection(report)).toMatch(/48 21 7.*2\.50/s);
});

test('articles that were not tested are not there; without any there is no picture', () => {
  expect(funnelSection(sampleReport([sampleArticle({ q: null })]))).toBe('');
});

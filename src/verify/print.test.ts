import { expect, inject } from 'vitest';
import { test } from './visit.ts';

test('paper shows every answer, tab, code and address, and nothing to press', async ({ visit }) => {
  const page = await visit('/en/wifi/every-part/', { site: 'rare' });
  await page.emulateMedia({ media: 'print' });
  for (const text of [
    'Press the button.',
    'Wait.',
    'Good, that is fixed.',
    'Call us.',
    'Ctrl+P',
    'Cmd+P',
    'The same choice again, for Mac.',
    '10 09 7',
    `https://help.example.com${inject('sites').rare.base}/en/wifi/every-part/`,
  ]) {
    expect(await page.getByText(text).first().isVisible(), text).toBe(true);
  }
  for (const pressed of [
    page.getByRole('search'),
    page.getByRole('navigation'),
    page.getByRole('tablist'),
    page.getByRole('link', { name: 'Skip to the content' }),
  ]) {
    expect(await pressed.filter({ visible: true }).count(), String(pressed)).toBe(0);
  }
});

test('the printed page is as long as all of its answers', async ({ visit }) => {
  const page = await visit('/en/wifi/wifi-no-internet/');
  const closed = pagesIn(await page.pdf());
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  expect(closed).toBe(pagesIn(await page.pdf()));
  expect(closed).toBeGreaterThan(1);
});

function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

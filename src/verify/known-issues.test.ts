import { expect } from 'vitest';
import { test } from './visit.ts';

const known = [
  {
    language: 'en',
    title: 'The film stops and buffers',
    remedy: 'What you can do now',
    since: 'Known since November 2, 2026. We are working on it.',
    firstStep: /^Press Home on the remote to leave the film\.$/,
  },
  {
    language: 'fr',
    title: 'Le film s’arrête',
    remedy: 'Ce que vous pouvez faire dès maintenant',
    since: 'Problème connu depuis le 2 novembre 2026. Nous y travaillons.',
    firstStep: /^Appuyez sur Accueil pour quitter le film\.$/,
  },
] as const;

test.for(known)(
  'known problems say first what one can do now, script or not ($language)',
  async (expected, { visit }) => {
    const { language, title, remedy, since, firstStep } = expected;
    const page = await visit(`/${language}/known-issues/`, { script: false });
    const issue = page.locator('.known-issue').filter({ hasText: title });
    expect(await issue.locator('h3').textContent()).toBe(remedy);
    expect((await issue.locator('li').first().textContent())?.trim()).toMatch(firstStep);
    const text = ((await issue.textContent()) ?? '').replaceAll('\u00a0', ' ');
    expect(text.indexOf(remedy)).toBeLessThan(text.indexOf(since));
    expect(text).toContain(since);
    await issue.getByRole('link').first().click();
    expect(await page.locator('.banner.warning').first().textContent()).toContain('2');
  },
);

test('a problem that was fixed is no longer among them, and its article says when', async ({ visit }) => {
  const page = await visit('/en/known-issues/', { site: 'rare' });
  expect(await page.getByText('It fails everywhere').count()).toBe(1);
  expect(await page.getByText('It failed everywhere').count()).toBe(0);
  const fixed = await visit('/en/wifi/fixed-issue/', { site: 'rare' });
  expect(await fixed.locator('.banner').textContent()).toContain('It was fixed on October 9, 2026.');
});

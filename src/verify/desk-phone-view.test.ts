import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject } from 'vitest';
import type { ArticleFlow } from '../desk/flow/flow.ts';
import { atArticle, press, ready, said } from './desk.ts';
import { listFiles } from './list-files.ts';
import { test } from './visit.ts';

const site = 'desk';
const offline = '/en/printers/printer-offline/';

describe('the phone view', () => {
  test('asks first for what the caller needs, and says what comes then', async ({ visit }) => {
    const page = await ready(await visit(offline, { site }));
    expect(await said(page)).toEqual(['Do you have this at hand?']);
    const screen = page.locator('.screen');
    expect(await screen.getByRole('listitem').allInnerTexts()).toEqual([
      'the printer within reach',
      'the computer you print from',
    ]);
    expect(await screen.getByText('Then: Could you switch the printer off').isVisible()).toBe(true);
  });

  test('goes on with Space, one step a screen: what to say, what the caller sees, what agents know', async ({
    visit,
  }) => {
    const page = await ready(await visit(offline, { site }));
    await press(page, 'Space');
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Step 1 of 4');
    expect(await said(page)).toEqual(['Could you switch the printer off for me? We’ll count to thirty together.']);
    expect(await page.locator('.screen .see').textContent()).toContain('stops blinking and stays lit');
    expect(await page.locator('.phone-notes').isVisible()).toBe(true);
    await press(page, 'Space');
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Step 2 of 4');
  });

  test('says the step itself where the writer gave no words', async ({ visit }) => {
    const page = await ready(await visit(offline, { site }));
    await press(page, 'Space', 'Space', 'Space', 'Space', 'Space', '2');
    expect((await said(page))[0]).toMatch(/^Open the list of printers: Settings > Bluetooth & devices/);
  });

  test('leads on with N: to what to do otherwise, then to the next question', async ({ visit }) => {
    const page = await ready(await visit(offline, { site }));
    await press(page, 'Space', 'Space', 'n');
    expect((await said(page))[0]).toMatch(/^Choose your home network, or use the name/);
    await press(page, 'n');
    expect(await said(page)).toEqual(['What happens now?']);
  });

  test('leads on with N to the article that the step names, and Back brings the call back as it was', async ({
    visit,
  }) => {
    const page = await ready(await visit(offline, { site }));
    await press(page, 'Space', 'n');
    await atArticle(page, '/en/printers/reset-printer-network/');
    await page.goBack();
    await atArticle(page, offline);
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Step 1 of 4');
    expect(await page.locator('.taken li').allInnerTexts()).toEqual([
      '✓ Before you start',
      expect.stringMatching(/^✗ 1\. Turn the printer off/),
    ]);
  });

  test('chooses an answer with its number, and its steps follow', async ({ visit }) => {
    const page = await ready(await visit('/en/wifi/wifi-no-internet/', { site }));
    await press(page, 'Space', 'Space', 'Space', 'Space');
    expect(await said(page)).toEqual(['What does the light marked Internet do?']);
    await press(page, '1');
    expect((await said(page))[0]).toMatch(/^Plug the router straight into a wall socket/);
    await press(page, 'Space', 'Space');
    expect(await said(page)).toEqual(['Is everything working again now?']);
    await press(page, 'Space');
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Solved');
  });

  test('opens at the step that a link names', async ({ visit }) => {
    const page = await ready(await visit(`${offline}#step-3`, { site }));
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Step 3 of 4');
  });

  test('asks which tab the caller has', async ({ visit }) => {
    const page = await ready(await visit('/en/printers/queue-stuck/', { site }));
    await press(page, 'Space');
    expect(await page.locator('.answers li').allInnerTexts()).toEqual([
      expect.stringMatching(/Windows/),
      expect.stringMatching(/Mac/),
    ]);
    await press(page, '2');
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toMatch(/^Step 1 of \d$/);
  });

  test('keeps the steps taken ticked; one can return to each, by keyboard', async ({ visit }) => {
    const page = await ready(await visit(offline, { site }));
    await press(page, 'Space', 'Space', 'Space', 'ArrowLeft');
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Step 2 of 4');
    await page.getByRole('button', { name: /1\. Turn the printer off/ }).focus();
    await press(page, 'Enter');
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Step 1 of 4');
    expect(await page.locator('.taken .ticked').count()).toBe(3);
  });

  test('loses nothing by a reload, and begins anew once the call has ended', async ({ visit }) => {
    const page = await ready(await visit(offline, { site }));
    await press(page, 'Space', 'Space');
    await page.reload();
    await ready(page);
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Step 2 of 4');
    await press(page, 'Space', 'Space', 'Space', '1');
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Solved');
    await page.reload();
    await ready(page);
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Before you start');
  });

  test('hands over to a person where the article has nothing more', async ({ visit }) => {
    const page = await ready(await visit(offline, { site }));
    await press(page, 'Space', 'Space', 'Space', 'Space', 'Space', '6');
    expect(await said(page)).toEqual([expect.stringContaining('so that you need not explain it again')]);
  });

  test('puts the focus on the heading of each screen', async ({ visit }) => {
    const page = await ready(await visit(offline, { site }));
    await press(page, 'Space');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Step 1 of 4');
  });

  test('shows the whole article with W, and the phone view again', async ({ visit }) => {
    const page = await ready(await visit(offline, { site }));
    await press(page, 'w');
    expect(await page.locator('article .say').first().isVisible()).toBe(true);
    expect(await page.locator('.phone-view').isVisible()).toBe(false);
    await press(page, 'w');
    expect(await page.locator('.phone-view').isVisible()).toBe(true);
  });

  test('answers a key that is held down once', async ({ visit }) => {
    const page = await ready(await visit(offline, { site }));
    await page.keyboard.down('Space');
    await page.keyboard.down('Space');
    await page.keyboard.up('Space');
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Step 1 of 4');
  });

  test('lets single keys be turned off; buttons still work', async ({ visit }) => {
    const page = await ready(await visit(offline, { site }));
    await press(page, '?');
    await page.getByRole('checkbox', { name: 'Single keys work' }).uncheck();
    await press(page, 'Escape', 'Space');
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Before you start');
    await page.getByRole('button', { name: 'They are ready' }).focus();
    await press(page, 'Space');
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Step 1 of 4');
  });

  test.for([
    ['en', 'What the keys do'],
    ['fr', 'Ce que font les touches'],
  ] as const)('says with ? what the keys do (%s)', async ([language, title], { visit }) => {
    const page = await ready(await visit(`/${language}/printers/printer-offline/`, { site }));
    await press(page, '?');
    expect(await page.getByRole('dialog', { name: title }).isVisible()).toBe(true);
    await press(page, 'Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('says so when it cannot be loaded, and shows the whole article', async ({ visit }) => {
    const page = await visit(offline, {
      site,
      mayReport: /404|preload/,
      prepare: (context) => context.route('**/flow/**', (route) => route.fulfill({ status: 404 })),
    });
    await page.getByText('The phone view could not be loaded. The whole article is below.').waitFor();
    expect(await page.locator('article .step').first().isVisible()).toBe(true);
  });
});

describe('two languages at once', () => {
  test('the caller’s is to be said, the agent’s stands beside it', async ({ visit }) => {
    const page = await ready(await visit(offline, { site }));
    await press(page, 'l', 'Space');
    expect(await said(page)).toEqual([
      'Pouvez-vous éteindre l’imprimante\u202f? Nous comptons jusqu’à trente ensemble.',
      'Could you switch the printer off for me? We’ll count to thirty together.',
    ]);
    expect(await page.locator('.screen .say > div').first().getAttribute('lang')).toBe('fr');
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Step 1 of 4');
    expect(await page.locator('.phone-notes').isVisible()).toBe(true);
  });

  test('the desk in French, the caller in English', async ({ visit }) => {
    const page = await ready(await visit('/fr/printers/printer-offline/', { site }));
    await press(page, 'l', 'Space');
    expect((await said(page))[0]).toMatch(/^Could you switch the printer off/);
    expect(await page.getByRole('button', { name: /Ça a marché/ }).isVisible()).toBe(true);
  });

  test('holds for the next article of the call', async ({ visit }) => {
    const page = await ready(await visit(offline, { site }));
    await press(page, 'l', 'Space', 'n');
    await atArticle(page, '/en/printers/reset-printer-network/');
    expect((await said(page))[0]).toMatch(/^Avez-vous/);
  });

  test('says that an article is not translated, and shows what there is', async ({ visit }) => {
    const page = await ready(await visit('/en/wifi/only-in-english/', { site: 'rareDesk' }));
    await press(page, 'l');
    expect(await page.getByText('This article is not available in French.').isVisible()).toBe(true);
    expect(await said(page)).toEqual(['Press the button.']);
  });
});

describe('the check word', () => {
  const { desk, sample } = inject('sites');
  const flows = listFiles(desk.folder)
    .filter((file) => file.startsWith('flow/'))
    .map((file) => JSON.parse(readFileSync(path.join(desk.folder, file), 'utf8')) as ArticleFlow);

  test('under every step is the one that customers see there', () => {
    const wrong = flows.flatMap(({ languages }) =>
      Object.values(languages).flatMap(({ url, screens }) => {
        const page = readFileSync(path.join(sample.folder, new URL(url).pathname, 'index.html'), 'utf8');
        const seen = new Map(
          [...page.matchAll(/<li class="step" id="([^"]+)">.*?<b translate="no">([^<]+)<\/b>/gs)].map(
            ([, id, word]) => [id, word],
          ),
        );
        return screens
          .filter((screen) => screen.kind === 'step')
          .filter(({ id, checkWord }) => seen.get(id) !== checkWord)
          .map(({ id }) => `${url}#${id}`);
      }),
    );
    expect(wrong).toEqual([]);
    expect(flows.length).toBeGreaterThanOrEqual(45);
  });
});

describe('without script', () => {
  test.for([
    [
      'en',
      'Could you switch the printer off for me?',
      'Firmware 2.1 forgets its address',
      'the printer within reach',
      'It prints',
    ],
    [
      'fr',
      'Pouvez-vous éteindre l’imprimante',
      'Le micrologiciel 2.1 oublie',
      'l’imprimante à portée de main',
      'La page s’imprime',
    ],
  ] as const)(
    'needs, steps, branches, what to say and notes can be read (%s)',
    async ([language, ...texts], { visit }) => {
      const page = await visit(`/${language}/printers/printer-offline/`, { site, script: false });
      for (const text of texts) expect(await page.getByText(text).first().isVisible(), text).toBe(true);
    },
  );

  test('every article can be reached from the first page', async ({ visit }) => {
    const page = await visit('/en/', { site, script: false });
    await page.getByRole('link', { name: 'All articles' }).click();
    await page.getByRole('link', { name: 'Printer shows “offline”' }).click();
    expect(new URL(page.url()).pathname).toBe(offline);
  });
});

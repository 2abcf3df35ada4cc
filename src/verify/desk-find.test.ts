import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { atArticle, press, ready } from './desk.ts';
import { test } from './visit.ts';

const site = 'desk';

describe('an agent finds an article', () => {
  test.for(['en', 'fr'])(
    'with its code and Enter: six keys from the opening of the desk (%s)',
    async (language, { visit }) => {
      const page = await ready(await visit(`/${language}/`, { site }));
      await press(page, ...'48217', 'Enter');
      await atArticle(page, `/${language}/printers/printer-offline/`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/offline|hors connexion/);
    },
  );

  test('with an error code that one article is about, and Enter', async ({ visit }) => {
    const page = await ready(await visit('/en/', { site }));
    await press(page, ...'E15', 'Enter');
    await atArticle(page, '/en/home/dishwasher-e15/');
  });

  test.for([
    ['en', 'offline', '/en/printers/printer-offline/'],
    ['en', 'no signal', '/en/tv/no-signal/'],
    ['fr', 'hors ligne', '/fr/printers/printer-offline/'],
    ['fr', 'bourrage', '/fr/printers/paper-jam/'],
  ] as const)(
    'with a symptom and Enter, twelve keys at most (%s: %s)',
    async ([language, symptom, article], { visit }) => {
      expect(symptom.length + 1).toBeLessThanOrEqual(12);
      const page = await ready(await visit(`/${language}/`, { site }));
      await press(page, ...symptom, 'Enter');
      await atArticle(page, article);
    },
  );

  test('with the number of a result, which shows code, title, product and minutes', async ({ visit }) => {
    const page = await ready(await visit('/en/', { site }));
    await page.keyboard.type('printer');
    const offline = entries(page).filter({ hasText: 'Printer shows “offline”' });
    await offline.waitFor();
    expect(await offline.locator('a > *').allInnerTexts()).toEqual([
      expect.stringMatching(/^[1-9]$/),
      '48 21 7',
      'Printer shows “offline”',
      'InkJet 200, InkJet 300 · 10 minutes',
    ]);
    const number = (await offline.locator('kbd').textContent()) ?? '';
    await press(page, 'ArrowDown', number);
    await atArticle(page, '/en/printers/printer-offline/');
  });

  test('under one topic and one product, by keyboard', async ({ visit }) => {
    const page = await ready(await visit('/en/', { site }));
    await page.keyboard.type('wifi');
    await expect.poll(() => entries(page).count()).toBeGreaterThan(3);
    await press(page, 'Tab', 'T', 'V');
    await expect.poll(() => entries(page).allInnerTexts()).not.toContainEqual(expect.stringContaining('Volta Hub'));
    await press(page, 'Tab', 'V');
    expect(await page.locator('#topic').inputValue()).toBe('tv');
    expect(await page.locator('#product').inputValue()).toMatch(/^V/);
  });

  test('though nothing is under the topic that was chosen: it is said, and one press shows the others', async ({
    visit,
  }) => {
    const page = await ready(await visit('/en/', { site }));
    await page.locator('#topic').selectOption('returns');
    await page.locator('#find').fill('printer offline');
    await page.getByRole('button', { name: 'Show them' }).click();
    await expect.poll(() => entries(page).first().textContent()).toContain('offline');
  });

  test('that only agents may read', async ({ visit }) => {
    const page = await ready(await visit('/en/', { site: 'rareDesk' }));
    await press(page, ...'10113', 'Enter');
    await atArticle(page, '/en/wifi/for-agents/');
    await press(page, 'd');
    expect(await page.getByRole('dialog').textContent()).toContain('Only agents can read this article.');
  });

  test('by a code that leads to the article in the place of its own', async ({ visit }) => {
    const page = await ready(await visit('/en/', { site: 'rareDesk' }));
    await press(page, ...'10070', 'Enter');
    await atArticle(page, '/en/wifi/restart-router/');
  });
});

describe('the desk opens', () => {
  test('with the cursor in the search box', async ({ visit }) => {
    const page = await ready(await visit('/en/', { site }));
    expect(await page.locator('#find').evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('in the language of the browser', async ({ visit }) => {
    const page = await visit('/', { site, locale: 'fr-FR' });
    await page.waitForURL('**/fr/');
    await ready(page);
  });

  test('with the articles opened last, one key away, and with those that were pinned', async ({ visit }) => {
    const page = await ready(await visit('/en/tv/no-signal/', { site }));
    await press(page, 'p', '/');
    await page.waitForURL('**/en/');
    await ready(page);
    const list = (name: string) => page.locator('section', { has: page.getByRole('heading', { name }) });
    expect(await list('Pinned').getByRole('listitem').allInnerTexts()).toEqual([expect.stringContaining('No signal')]);
    await press(page, 'ArrowDown', '1');
    await atArticle(page, '/en/tv/no-signal/');
  });

  test('keeping the last twenty, the newest first', async ({ visit }) => {
    const page = await ready(await visit('/en/all/', { site }));
    const links = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const opened = links.filter((href) => href.split('/').length === 5).slice(0, 21);
    for (const href of opened) {
      await page.goto(href);
      await ready(page);
    }
    await page.goto('/en/');
    await ready(page);
    const listed = await page.locator('#_recent a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(listed).toEqual(opened.slice(1).reverse());
  });

  test('with its version, and says when a newer one is out', async ({ visit }) => {
    const page = await ready(await visit('/en/', { site }));
    const [, version] = /Version ([0-9a-f]{8})/.exec((await page.locator('.desk-footer').textContent()) ?? '') ?? [];
    expect(await page.evaluate(() => fetch('/version.json').then((answer) => answer.json()))).toEqual({ version });
    const older = await visit('/en/', {
      site,
      prepare: (context) =>
        context.route('**/version.json', (route) => route.fulfill({ json: { version: 'ffffffff' } })),
    });
    await older.getByText('A newer version of the desk is out.').waitFor();
    expect(await older.getByRole('button', { name: 'Load it' }).isVisible()).toBe(true);
  });
});

describe('a code that no article has', () => {
  test.for([
    ['two digits are swapped', '48271', '48 21 7'],
    ['one digit is wrong', '48117', '48 21 7'],
    ['one digit is too many', '482177', '48 21 7'],
  ] as const)('offers the one that was meant, where %s', async ([, typed, meant], { visit }) => {
    const page = await ready(await visit('/en/', { site }));
    await page.keyboard.type(typed);
    await entries(page).filter({ hasText: meant }).first().waitFor();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toBe('/en/');
  });

  test('says so where none is close, and what to ask', async ({ visit }) => {
    const page = await ready(await visit('/fr/', { site }));
    await page.keyboard.type('1111111');
    await page.getByText(/aucun ne s’en approche. Redemandez-le chiffre par chiffre/).waitFor();
  });

  test.for([
    ['fifteen and fifty', 'en', '50314', '15 31 4'],
    ['six and dix', 'fr', '710491', '76 49 1'],
  ] as const)('is heard: %s (%s)', async ([, language, typed, meant], { visit }) => {
    const page = await ready(await visit(`/${language}/`, { site }));
    await page.keyboard.type(typed);
    const offered = entries(page).filter({ hasText: meant });
    await offered.waitFor();
    expect(await offered.textContent()).toMatch(/sounds alike|se ressemblent à l’oreille/);
  });

  test('is heard in the language of the caller: six and dix', async ({ visit }) => {
    const page = await ready(await visit('/en/', { site: 'rareDesk' }));
    const offered = entries(page).filter({ hasText: '10 02 4' });
    await page.locator('#find').fill('6 02 4');
    await page.getByText('6024 is too short or too long for a code').waitFor();
    await page.locator('#_caller').selectOption('fr');
    await offered.waitFor();
    expect(await offered.textContent()).toContain('sounds alike');
  });
});

test('what was typed is there again after Back, chosen so that the next call types over it', async ({ visit }) => {
  const page = await ready(await visit('/en/', { site }));
  await press(page, ...'offline', 'Enter');
  await atArticle(page, '/en/printers/printer-offline/');
  await page.goBack();
  await ready(page);
  await expect.poll(() => page.locator('#find').inputValue()).toBe('offline');
  await entries(page).first().waitFor();
});

test('what was typed before the desk was ready is found, and Enter is not forgotten', async ({ visit }) => {
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const page = await visit('/en/', {
    site,
    mayReport: /preload/,
    prepare: (context) => context.route('**/desk/en.json', (route) => held.then(() => route.continue())),
  });
  await page.locator('.desk-tools button').waitFor();
  await press(page, ...'48217', 'Enter');
  answer();
  await atArticle(page, '/en/printers/printer-offline/');
});

test.for([
  ['en', 'The table of articles could not be loaded', 'Try again'],
  ['fr', 'La table des articles n’a pas pu être chargée', 'Réessayer'],
] as const)('the desk says so when nothing can be found, and tries again (%s)', async (said, { visit }) => {
  const [language, sentence, again] = said;
  let isDown = true;
  const page = await visit(`/${language}/`, {
    site,
    mayReport: /net::ERR_FAILED|preload/,
    prepare: (context) =>
      context.route(`**/desk/${language}.json`, (route) => (isDown ? route.abort() : route.continue())),
  });
  await page.getByText(sentence).waitFor();
  await page.keyboard.type('48217');
  isDown = false;
  await page.getByRole('button', { name: again }).focus();
  await press(page, 'Enter');
  await ready(page);
  await entries(page).filter({ hasText: '48 21 7' }).waitFor();
});

test('the desk says so when search cannot be loaded, and codes still work', async ({ visit }) => {
  const page = await ready(
    await visit('/en/', {
      site,
      mayReport: /net::ERR_FAILED/,
      prepare: (context) => context.route('**/pagefind/**', (route) => route.abort()),
    }),
  );
  await page.locator('#find').fill('printer');
  await page.getByText('Search could not be loaded.').waitFor();
  await page.locator('#find').fill('48217');
  await page.keyboard.press('Enter');
  await atArticle(page, '/en/printers/printer-offline/');
});

/** What is found, as it is shown. */
function entries(page: Page) {
  return page.locator('.find-results .entries li');
}

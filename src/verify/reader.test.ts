import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './visit.ts';

const inEveryLanguage = [
  { language: 'en', site: 'sample' },
  { language: 'fr', site: 'sample' },
  { language: 'en', site: 'rare' },
  { language: 'fr', site: 'rare' },
] as const;

const questions = (language: string) => `/${language}/wifi/wifi-no-internet/`;

describe('questions', () => {
  test.for(inEveryLanguage)(
    'are asked one at a time, and the way can be shared ($language, $site)',
    async ({ language, site }, { visit }) => {
      const page = await visit(questions(language), { site });
      const answers = page.locator('#light > .answer');
      const all = await answers.count();
      await page.locator('#light-slow-blink > summary').click();
      expect(await answers.filter({ visible: true }).count()).toBe(1);
      await page.locator('#light-slow-blink-restarted-still > summary').click();
      const shared = new URL(page.url());
      expect(shared.hash).toBe('#light-slow-blink-restarted-still');
      expect(await page.locator('#light-slow-blink-restarted-still .contact-ways').isVisible()).toBe(true);

      await page.goBack();
      expect(await page.locator('#light-slow-blink-restarted > .answer').filter({ visible: true }).count()).toBe(3);
      await page.goBack();
      expect(await answers.filter({ visible: true }).count()).toBe(all);

      const other = await visit(questions(language) + shared.hash, { site });
      expect(await other.locator('#light-slow-blink-restarted-still .contact-ways').isVisible()).toBe(true);
      expect(await other.locator('#light > .answer').filter({ visible: true }).count()).toBe(1);
    },
  );

  test('can be answered anew by pressing the answer again, with keys too', async ({ visit }) => {
    const page = await visit(questions('en'));
    const answer = page.locator('#light-off > summary');
    await answer.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#light-off .steps').isVisible()).toBe(true);
    expect(await answer.evaluate((summary) => summary === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator('#light-red').isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
  });

  test.for(
    ['#nonsense', '#light-rot.%E0%A4%A', '#..', '?way=%00#light'].flatMap((nonsense) => [
      ['en', nonsense] as const,
      ['fr', nonsense] as const,
    ]),
  )(
    'do not mind nonsense in the address, and the way to a person works (%s, %s)',
    async ([language, nonsense], { visit }) => {
      const page = await visit(questions(language) + nonsense);
      await page.locator('.message > summary').click();
      await expect.poll(() => page.locator('.message textarea').inputValue()).toContain('63 73 6');
      await page.locator('#light-steady > summary').click();
      expect(await page.locator('#light-steady .ask').isVisible()).toBe(true);
    },
  );

  test('without script every answer says how it ends', async ({ visit }) => {
    const page = await visit(questions('fr'), { script: false });
    await page.locator('#light-off > summary').click();
    await page.locator('#light-off').getByRole('link', { name: 'Parler à quelqu’un' }).click();
    expect(new URL(page.url()).hash).toBe('#_person');
  });
});

describe('steps', () => {
  test.for(inEveryLanguage)(
    'ticked off still are after a reload, in every language ($language, $site)',
    async ({ language, site }, { visit }) => {
      const { base } = inject('sites')[site];
      const page = await visit(`/${language}/printers/printer-offline/`, { site });
      await page.locator('#step-2').getByRole('checkbox').check();
      const other = language === 'en' ? 'fr' : 'en';
      await page.goto(`${base}/${other}/printers/printer-offline/`);
      expect(await ticked(page)).toEqual(['step-2']);
      await page.goto(`${base}/${language}/this-browser/`);
      expect(await page.getByRole('status').textContent()).toMatch(/(one|une) /);
      await page.locator('.kept button').click();
      await page.goto(`${base}/${language}/printers/printer-offline/`);
      expect(await ticked(page)).toEqual([]);
    },
  );

  test.for([
    ['switched off', 'en', storageThatThrows],
    ['switched off', 'fr', storageThatThrows],
    ['full of nonsense', 'en', storageOfNonsense],
    ['full of nonsense', 'fr', storageOfNonsense],
  ] as const)('can be ticked with a storage that is %s (%s)', async ([, language, prepare], { visit }) => {
    const page = await visit(`/${language}/printers/queue-stuck/`, { prepare });
    await page.getByRole('tab', { name: 'Mac' }).click();
    const step = page.locator('#mac-step-1').getByRole('checkbox');
    await step.check();
    expect(await step.isChecked()).toBe(true);
    await page.locator('.message > summary').click();
    await expect.poll(() => page.locator('.message textarea').inputValue()).toContain('1. ');
  });
});

describe('the way to a person', () => {
  const friday = '2026-11-20T12:00:00Z';

  test.for([
    ['en', 'sample', 'Europe/Paris', friday, 'Open now, until 18:00'],
    ['fr', 'sample', 'Europe/Paris', friday, 'Ouvert en ce moment, jusqu’à 18:00'],
    ['en', 'rare', 'America/New_York', friday, 'Open now, until 12:00 (your time)'],
    ['fr', 'rare', 'Asia/Tokyo', '2026-11-22T12:00:00Z', 'Fermé en ce moment. Ouvre lundi à 17:00 (à votre heure)'],
    ['en', 'sample', 'Europe/Paris', '1999-12-31T12:00:00Z', ''],
    ['en', 'sample', 'Europe/Paris', '2099-01-01T12:00:00Z', ''],
    ['fr', 'sample', 'Europe/Paris', '1999-12-31T12:00:00Z', ''],
    ['fr', 'rare', 'Asia/Tokyo', '2099-01-01T12:00:00Z', ''],
  ] as const)('says whether it is open: %s, %s, %s, %s', async ([language, site, timezoneId, now, said], { visit }) => {
    const page = await visit(`/${language}/tv/no-sound/`, {
      site,
      timezoneId,
      prepare: (context) => context.clock.setFixedTime(now),
    });
    await page.locator('html').evaluate(() => document.readyState);
    await expect.poll(() => page.locator('.open-now').textContent()).toBe(said);
  });

  test('shows the week in the time of the reader, and without script in that of the company', async ({ visit }) => {
    const prepare = (context: BrowserContext) => context.clock.setFixedTime(friday);
    const page = await visit('/en/', { timezoneId: 'America/New_York', prepare });
    await page.locator('.hours > summary').click();
    expect(await page.locator('.hours').textContent()).toMatch(
      /your time[\s\S]*Monday\s+03:00 to 12:00[\s\S]*Sunday\s+closed/,
    );
    const plain = await visit('/fr/', { script: false });
    await plain.locator('.hours > summary').click();
    expect(await plain.locator('.hours').textContent()).toMatch(/Europe centrale[\s\S]*lundi\s+de 09:00 à 18:00/);
  });

  test.for(inEveryLanguage)(
    'takes along the code, the steps and the answers ($language, $site)',
    async ({ language, site }, { visit }) => {
      const page = await visit(questions(language), { site });
      await page.locator('#step-2').getByRole('checkbox').check();
      await page.locator('#light-other > summary').click();
      await page.locator('.message > summary').click();
      const text = page.locator('.message textarea');
      const answer = await page.locator('#light-other > summary').textContent();
      await expect.poll(() => text.inputValue()).toContain('63 73 6');
      expect(await text.inputValue()).toContain('2. ');
      expect(await text.inputValue()).toContain(answer ?? '?');
      await text.fill('In my own words');
      const mail = page.locator('#light-other .contact-ways .email a');
      await mail.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
      await mail.click();
      const sent = new URL((await mail.getAttribute('href')) ?? '');
      expect(sent.searchParams.get('body')).toBe('In my own words');
      expect(sent.searchParams.get('subject')).toContain('63 73 6');
    },
  );
});

describe('did it help', () => {
  test.for([
    ['en', 'It is out of date', 'Thank you. That helps the next reader.'],
    ['fr', 'Il n’est plus à jour', 'Merci. Cela aidera la personne suivante.'],
  ] as const)(
    'is told once, in one small request that says nothing about who (%s)',
    async ([language, reason, thanks], { visit }) => {
      const told: string[] = [];
      const page = await visit(`/${language}/tv/no-sound/`, { site: 'rare', prepare: listen(told) });
      const helped = page.locator('.helped');
      await helped.getByRole('button').nth(1).click();
      expect(await helped.locator('.why-not').getByRole('link').getAttribute('href')).toBe('#_person');
      await helped.getByRole('button', { name: reason }).click();
      await expect.poll(() => helped.getByRole('status').textContent()).toBe(thanks);
      expect(told.map((body) => JSON.parse(body))).toEqual([
        {
          schemaVersion: 1,
          at: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          language,
          code: expect.stringMatching(/^\d{5}$/),
          helped: false,
          reason: 'out-of-date',
        },
      ]);
      await page.reload();
      expect(await helped.getByRole('button').filter({ visible: true }).count()).toBe(0);
    },
  );

  test.for([
    [
      'en',
      [
        'It is not clear',
        'I did it, and it did not work',
        'It is out of date',
        'It is not my problem',
        'Something is missing',
      ],
    ],
    [
      'fr',
      [
        'Il n’est pas clair',
        'Je l’ai suivi, et cela n’a pas marché',
        'Il n’est plus à jour',
        'Ce n’est pas mon problème',
        'Il manque quelque chose',
      ],
    ],
  ] as const)(
    'asks for one of five reasons, and offers a person at once (%s)',
    async ([language, reasons], { visit }) => {
      const page = await visit(`/${language}/tv/no-sound/`, { site: 'rare' });
      await page.locator('.helped').getByRole('button').nth(1).click();
      const why = page.locator('.helped .why-not');
      expect(await why.getByRole('button').allInnerTexts()).toEqual(reasons);
      await why.getByRole('link').click();
      expect(await page.locator('#_person .contact-ways').isVisible()).toBe(true);
    },
  );

  test.for([
    ['en', 'Thank you. That helps the next reader.'],
    ['fr', 'Merci. Cela aidera la personne suivante.'],
  ] as const)('does not wait for an endpoint that hangs (%s)', async ([language, thanks], { visit }) => {
    const prepare = (context: BrowserContext) => context.route('**/api/feedback', () => undefined);
    const page = await visit(`/${language}/tv/no-sound/`, { site: 'rare', prepare });
    await page.locator('.helped').getByRole('button').first().click();
    expect(await page.getByText(thanks).isVisible()).toBe(true);
    await page.locator('.message > summary').click();
    expect(await page.locator('.message textarea').isVisible()).toBe(true);
  });

  test.for(['en', 'fr'])(
    'is not asked where nobody wants to know, nor without script (%s)',
    async (language, { visit }) => {
      const sample = await visit(`/${language}/tv/no-sound/`);
      expect(await sample.locator('.helped').count()).toBe(0);
      const plain = await visit(`/${language}/tv/no-sound/`, { site: 'rare', script: false });
      expect(await plain.locator('.helped').isVisible()).toBe(false);
      expect(await plain.locator('.message').isVisible()).toBe(false);
    },
  );
});

test.for([320, 1280])(
  'what can be pressed is 44 px high at %i px, links within a sentence apart',
  async (width, { visit }) => {
    const page = await visit(questions('fr'), { site: 'rare', width });
    await page.locator('#light-slow-blink > summary').click();
    await page.locator('.message > summary').click();
    const pressed =
      'button, summary, .tick, .breadcrumb a, .side a, .contact-ways a, .languages a, .footer-links a, .button';
    const low = await page.locator(pressed).evaluateAll((all) =>
      all.flatMap((element) => {
        const { height } = element.getBoundingClientRect();
        return height > 0 && height < 43.9 ? [`${element.className} ${element.textContent} ${height}`] : [];
      }),
    );
    expect(low).toEqual([]);
  },
);

function ticked(page: Page): Promise<string[]> {
  return page.locator('.tick input:checked').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).name));
}

function listen(told: string[]) {
  return (context: BrowserContext) =>
    context.route('**/api/feedback', async (route) => {
      const headers = await route.request().allHeaders();
      expect(headers.cookie ?? headers.referer).toBeUndefined();
      told.push(route.request().postData() ?? '');
      await route.fulfill({ status: 204 });
    });
}

function storageThatThrows(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Switched off', 'SecurityError');
      },
    });
  });
}

function storageOfNonsense(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    // The empty page before the first has no storage.
    if (location.protocol === 'about:') return;
    for (const name of ['ticks-99762', 'told-99762']) localStorage.setItem(`firstfix-${name}`, '}{');
    localStorage.setItem('firstfix-tabs', 'null');
  });
}

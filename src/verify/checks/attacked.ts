import path from 'node:path';
import type { Browser } from 'playwright-core';
import { strangersIn } from '../../article/allowed-output.ts';
import { type Attack, attacks } from '../../article/attacks/attacks.ts';
import { dammCheckDigit } from '../../article/damm.ts';
import { parseArticle } from '../../article/parse-article.ts';
import { serveFolder } from '../../build/serve-folder.ts';
import { articleSource } from '../article-source.ts';
import { readPages } from '../read-pages.ts';
import { runScript } from '../run-script.ts';
import { smallContent } from '../small-content.ts';
import { writeFiles } from '../write-files.ts';
import { bodyOf } from './body-words.ts';
import type { Check, Lost } from './check.ts';
import { inTemporaryFolder } from './in-temporary-folder.ts';
import { listen } from './visit-page.ts';

const place = { file: 'attack.mdx', language: 'en', topic: 'wifi', slug: 'attack' };
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z"/></svg>';

/** Every trick that we know, written into articles: refused, or built into a site where a browser finds words alone. */
export const attacked: Check = {
  id: 'attacked',
  what: 'tricks in articles, each refused or made words that do nothing',
  run: ({ browser, today }) =>
    inTemporaryFolder(async (folder) => {
      const notRefused = attacks.filter((attack) => attack.end === 'refused' && isAccepted(attack));
      const lost = notRefused.map(({ name }): Lost => ({ where: name, what: 'is not refused' }));
      const words = attacks.filter(({ end }) => end === 'words');
      return { tried: attacks.length, lost: [...lost, ...(await publish(words, folder, today, browser))] };
    }),
};

function isAccepted({ body }: Attack): boolean {
  const { problems } = parseArticle(place, articleSource({ code: '10019', title: 'A trick' }, body));
  return !problems.some(({ severity }) => severity === 'error');
}

async function publish(tricks: readonly Attack[], folder: string, today: string, browser: Browser): Promise<Lost[]> {
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')];
  const articles = tricks.map(({ body }, at) => {
    const digits = String(2000 + at);
    return [
      `articles/en/wifi/trick-${at}.mdx`,
      articleSource(
        { code: `${digits}${dammCheckDigit(digits)}`, title: `Trick ${at}` },
        `${body}\n\nWords, since some tricks have none.`,
      ),
    ];
  });
  await writeFiles(content, {
    ...smallContent,
    ...Object.fromEntries(articles),
    'articles/en/wifi/tray.svg': drawing,
  });
  const { exitCode, stderr } = await runScript('build', ['--content', content, '--out', out, '--today', today]);
  if (exitCode !== 0) return [{ where: 'the site of tricks', what: `was not built: ${stderr.trim()}` }];
  const served = await serveFolder(out);
  try {
    return await lookAt(tricks, out, served.origin, browser);
  } finally {
    await served.close();
  }
}

async function lookAt(tricks: readonly Attack[], out: string, origin: string, browser: Browser): Promise<Lost[]> {
  const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block' });
  try {
    const met = await listen(context, origin);
    const pages = new Map(readPages({ folder: out, base: '' }).map((page) => [page.address, page]));
    const lost: Lost[] = [];
    const opened = await context.newPage();
    opened.on('dialog', (dialog) => {
      met.console.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    for (const [at, { name }] of tricks.entries()) {
      for (const heard of Object.values(met)) heard.length = 0;
      const address = `/en/wifi/trick-${at}/`;
      await opened.goto(address);
      const strangers = strangersIn(bodyOf(pages.get(address)?.html ?? ''), '');
      const all = [...strangers, ...met.console.filter((said) => !said.includes('Service Worker')), ...met.strangers];
      const wrong = [...all, ...met.violations];
      if (wrong.length > 0) lost.push({ where: name, what: wrong.join('; ') });
    }
    return lost;
  } finally {
    await context.close();
  }
}

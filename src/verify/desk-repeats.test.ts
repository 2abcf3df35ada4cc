import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject } from 'vitest';
import { hiddenArticle, sampleArticle, sampleReport } from '../repeats/report/sample-report.ts';
import { recordReady } from './desk-record.ts';
import { runScript } from './run-script.ts';
import { builtOn } from './sites.ts';
import { test as inFolder } from './temporary-folder.ts';
import { test } from './visit.ts';

const next = { title: 'Put the printer back on the Wi-Fi', contacts: 6, customers: 6 };
const flagged = sampleArticle({
  comeBackAbout: ['firmware', 'queue'].map((word) => ({ word, customers: 12, before: 2, z: 4 })),
  oftenNext: [{ ...next, code: '48230', share: 0.33 }],
});
const seldomNext = sampleArticle({
  code: '63736',
  verdict: 'ok',
  oftenNext: [{ ...next, code: '48230', share: 0.19 }],
});

/** Builds the desk with a report, as people do. */
async function build(folder: string, report: unknown) {
  const [file, out] = [path.join(folder, 'repeats.json'), path.join(folder, 'desk')];
  await writeFile(file, typeof report === 'string' ? report : JSON.stringify(report));
  const args = ['--content', 'content', '--out', out, '--today', builtOn, '--repeats', file];
  const flow = (code: string) => readFileSync(path.join(out, `flow/${code}.json`), 'utf8');
  return { ...(await runScript('build-desk', args)), flow };
}

describe('npm run build:desk -- --repeats', () => {
  inFolder('gives flagged articles what the analysis says, and others nothing', async ({ folder }) => {
    const { exitCode, flow } = await build(folder, sampleReport([flagged, seldomNext, hiddenArticle()]));
    expect(exitCode).toBe(0);
    expect(JSON.parse(flow('48217')).repeats).toMatchObject({
      flag: { contacts: 64, back: 18, expected: 9, days: 7, about: ['firmware', 'queue'] },
      next: { code: '48230' },
    });
    expect(JSON.parse(flow('63736')).repeats).toBeUndefined();
    expect(JSON.parse(flow('48230')).repeats).toBeUndefined();
  });

  inFolder.for([
    ['of another version', { ...sampleReport([flagged]), schemaVersion: 2 }, /schemaVersion 2, and only 1/],
    ['of another content folder', sampleReport([sampleArticle({ code: '57240' })]), /about other articles/],
    ['that is no JSON', '<html>', /not JSON, or is cut short/],
  ] as const)('refuses a report %s, with a sentence', async ([, report, sentence], { folder }) => {
    const { exitCode, stdout, stderr } = await build(folder, report);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/repeats\.json {2}error {2}DESK010/);
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/Make it again|Name the content folder/);
  });

  inFolder('says so where there is no such file', async ({ folder }) => {
    const { exitCode, stderr } = await runScript('build-desk', ['--repeats', path.join(folder, 'none.json')]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/There is no file .*none\.json/);
  });
});

describe('a flagged article', () => {
  test.for([
    [
      'en',
      'Of 64 contacts with this article, 18 came back within 7 days; 9 would be usual.',
      'They come back about firmware and queue.',
      /Often needed next: 48 23 0 Put the printer back/,
    ],
    [
      'fr',
      'Sur 64 contacts avec cet article, 18 ont été suivis d’un autre dans les 7 jours\u202f; d’ordinaire ce serait 9.',
      'Au retour, il est question de\u202f: firmware et queue.',
      /Souvent utile ensuite\u202f: 48 23 0 Reconnecter/,
    ],
  ] as const)(
    'says in a sentence how often people come back, and what they need next (%s)',
    async (said, { visit }) => {
      const [language, often, about, nextArticle] = said;
      const flow = JSON.parse(readFileSync(path.join(inject('sites').desk.folder, 'flow/48217.json'), 'utf8'));
      const titles = { en: 'Put the printer back on the Wi-Fi', fr: 'Reconnecter l’imprimante au Wi-Fi' };
      const repeats = {
        flag: { contacts: 64, back: 18, expected: 9, days: 7, about: ['firmware', 'queue'] },
        next: { code: '48230', topic: 'printers', slug: 'reset-printer-network', titles },
      };
      const page = await visit(`/${language}/printers/printer-offline/`, {
        site: 'desk',
        mayReport: /preload/,
        prepare: (context) =>
          context.route('**/flow/48217.json', (route) => route.fulfill({ json: { ...flow, repeats } })),
      });
      await recordReady(page);
      const banner = (await page.locator('.repeats').textContent())?.replaceAll('\u00a0', '\u202f') ?? '';
      expect(banner).toContain(often);
      expect(banner).toContain(about);
      expect(banner).toMatch(nextArticle);
      expect(await page.locator('.repeats a').getAttribute('href')).toBe(
        `/${language}/printers/reset-printer-network/`,
      );
    },
  );
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A plain drawing of 10 by 10. */
export const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z"/></svg>';

const settings = {
  'site.yaml': `name: Volta
address: https://help.example.com/help
languages: {en: English, fr: Français}
contact: {phone: {number: "+33 1 23 45 67 89"}, email: help@example.com}
`,
  'topics.yaml': `- {id: printers, title: {en: Printers, fr: Imprimantes}}
- {id: wifi, title: {en: Wi-Fi, fr: Wi-Fi}}
`,
};

/**
 * Writes a content folder that is removed when the test is finished.
 *
 * @param files by their path in it; settings for English and French, printers and Wi-Fi are there unless given anew
 * @param name of the folder
 */
export async function writeContent(
  files: Readonly<Record<string, string | Uint8Array>>,
  name = 'content',
): Promise<string> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'firstfix-'));
  onTestFinished(() => rm(temporary, { recursive: true }));
  const contentDir = path.join(temporary, name);
  await mkdir(contentDir);
  for (const [relative, content] of Object.entries({ ...settings, ...files })) {
    const file = path.join(contentDir, relative);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return contentDir;
}

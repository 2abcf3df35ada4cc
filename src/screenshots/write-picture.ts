import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Picture } from './pictures.ts';

/** Pictures are fetched with every clone: a screenful of text and lines fits easily. */
const mostBytes = 150_000;

/**
 * Takes a picture and writes it, one pixel for one of the page's.
 *
 * @param root where the thing to see is served, without a slash at the end
 * @returns how many bytes it has
 * @throws Error where it is larger than a picture should be, or shows a page that is not there
 */
export async function writePicture(browser: Browser, picture: Picture, root: string, folder: string): Promise<number> {
  const { file, address, width, height, colorScheme, notThere = false, onPaper = false } = picture;
  const javaScriptEnabled = !picture.withoutScript;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    javaScriptEnabled,
    locale: 'en-GB',
  });
  try {
    const page = await context.newPage();
    const response = await page.goto(root + address);
    if (response && response.ok() === notThere) throw new Error(`${file}: ${address} answers ${response.status()}.`);
    if (onPaper) await page.emulateMedia({ media: 'print' });
    await picture.first?.(page);
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
    if (png.length > mostBytes) throw new Error(`${file} has ${png.length} bytes: ${mostBytes} are the most.`);
    await writeFile(path.join(folder, file), png);
    return png.length;
  } finally {
    await context.close();
  }
}

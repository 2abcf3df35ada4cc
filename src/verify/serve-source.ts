import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';

/**
 * Lets the pages of a context import the source itself, from `/_source/` with the paths of `src`, types left out.
 *
 * @param replaced modules that are to be others, by their path in `src`
 */
export async function serveSource(
  context: BrowserContext,
  replaced: Readonly<Record<string, string>> = {},
): Promise<void> {
  await context.route('**/_source/**', async (route) => {
    const [, file = ''] = new URL(route.request().url()).pathname.split('/_source/');
    const source = replaced[file] ?? (await readFile(path.join('src', file), 'utf8'));
    await route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
  });
}

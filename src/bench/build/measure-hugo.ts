import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../../command/usage-error.ts';
import { listFiles } from '../../verify/list-files.ts';
import { writeFiles } from '../../verify/write-files.ts';
import { measureCommand } from '../process/run-measured.ts';
import type { HugoRun } from './build-report.ts';

/** A page of Hugo's with what a page of articles needs, and nothing else. */
const base = `<!doctype html>
<html lang="{{ .Site.Language.Lang }}">
<head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="viewport" content="width=device-width"></head>
<body>{{ block "main" . }}{{ end }}</body>
</html>
`;
const project = {
  'config.yaml': [
    'baseURL: https://help.example.com/',
    'defaultContentLanguage: en',
    'defaultContentLanguageInSubdir: true',
    'disableKinds: [taxonomy, term, RSS]',
    'languages:',
    '  en: {contentDir: content/en}',
    '  fr: {contentDir: content/fr}',
    '',
  ].join('\n'),
  'layouts/_default/baseof.html': base,
  'layouts/_default/single.html': '{{ define "main" }}<main data-pagefind-body>{{ .Content }}</main>{{ end }}\n',
  'layouts/_default/list.html':
    '{{ define "main" }}<main><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main>{{ end }}\n',
};

/**
 * Has Hugo, and then Pagefind's own command, build the articles of a finished site, as the Markdown that stands beside
 * their pages.
 *
 * @param site a site of ours
 * @param folder where Hugo's project may stand; it is removed
 * @throws UsageError where Hugo is not installed
 */
export async function measureHugo(site: string, folder: string): Promise<HugoRun> {
  const version = await measureCommand('hugo', ['version'], process.cwd()).catch(() => undefined);
  if (!version) throw new UsageError('Hugo is not installed here, so there is nothing to compare with.');
  try {
    await mkdir(folder, { recursive: true });
    await writeFiles(folder, project);
    for (const file of listFiles(site).filter((name) => /^[^/]+\/[^/]+\/[^/]+\.md$/.test(name))) {
      const markdown = await readFile(path.join(site, file), 'utf8');
      const title = /^# (.*)/.exec(markdown)?.[1] ?? file;
      await writeFiles(path.join(folder, 'content'), {
        [file]: `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown}`,
      });
    }
    const pages = await measureCommand('hugo', ['--quiet'], folder);
    const pagefind = path.resolve('node_modules/pagefind/lib/runner/bin.cjs');
    const index = await measureCommand(process.execPath, [pagefind, '--site', 'public'], folder);
    return { version: /\bv[\d.]+/.exec(version.stdout)?.[0] ?? '', pages, index };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

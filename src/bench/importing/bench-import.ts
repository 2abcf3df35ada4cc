import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArticle } from '../../article/parse-article.ts';
import { inspectLibrary } from '../../article/read-library.ts';
import { writeSite } from '../../build/write-site.ts';
import type { Progress } from '../../command/progress.ts';
import { importContent } from '../../importing/import-content.ts';
import type { Manifest } from '../../importing/plan/manifest.ts';
import { readSourceFrom } from '../../importing/source/read-source-from.ts';
import { realDisk } from '../../importing/write/write-disk.ts';
import { addresses } from '../../site/addresses.ts';
import { readSite } from '../../site/read-site.ts';
import { runMeasured } from '../process/run-measured.ts';
import { addShares, compareParts } from './compare-parts.ts';
import { countResult } from './count-result.ts';
import { countSource } from './count-source.ts';
import type { ImportBenchReport, Share, Shortfall } from './import-report.ts';

/** The same on every day. */
const today = '2026-11-22';

export interface BenchImportOptions {
  readonly from: string;
  readonly address: string | undefined;
  readonly build: boolean;
  readonly progress: Progress;
}

/** Imports a folder of Markdown into an empty content folder, in a process of its own, and looks at what became of it. */
export async function benchImport({ from, address, build, progress }: BenchImportOptions): Promise<ImportBenchReport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'firstfix-bench-'));
  const content = path.join(folder, 'content');
  try {
    progress.step('Importing');
    const flags = address === undefined ? [] : ['--address', address];
    const args = [
      '--from',
      from,
      '--content',
      content,
      '--out',
      path.join(folder, 'reports'),
      '--today',
      today,
      ...flags,
    ];
    // Files that hold no article make it end with 1, and they are listed: that is no failure of the bench.
    const run = await runMeasured('scripts/import.ts', args, process.cwd(), [0, 1]);
    progress.step('Importing again');
    const again = await importContent(realDisk, content, await readSourceFrom(from, 'en'), {
      from,
      address,
      owner: 'support',
      force: false,
      today,
    });
    progress.step('Comparing');
    const compared = await compareAll(from, content);
    progress.step('Checking');
    const site = await readSite(content);
    const { problems } = await inspectLibrary(content, site);
    const checkErrors = problems.filter(({ severity }) => severity === 'error').length;
    const built = build ? await buildAndOpen(content, path.join(folder, 'dist'), progress) : undefined;
    return {
      ...compared,
      run,
      paired: again.paired,
      imported: again.articles,
      changedAgain: again.written,
      checkErrors,
      build: built?.build,
      opening: built?.opening,
    };
  } finally {
    progress.done();
    await rm(folder, { recursive: true, force: true });
  }
}

async function compareAll(
  from: string,
  content: string,
): Promise<Pick<ImportBenchReport, 'sources' | 'shares' | 'shortfalls'>> {
  const none = (): Share => ({ sources: 0, present: 0 });
  const shares = { words: none(), links: none(), tables: none(), code: none(), images: none() };
  const shortfalls: Shortfall[] = [];
  const sources: Record<string, number> = {};
  const manifest = JSON.parse(await readFile(path.join(content, '.import.json'), 'utf8')) as Manifest;
  const places = Object.values(manifest.sources)[0]?.articles ?? {};
  const source = await readSourceFrom(from, 'en');
  for await (const article of source.articles(() => {})) {
    sources[article.language] = (sources[article.language] ?? 0) + 1;
    const place = places[article.key];
    if (!place) continue;
    const at = { language: article.language, topic: place.topic, slug: place.slug };
    const file = path.join(content, 'articles', at.language, at.topic, `${at.slug}.mdx`);
    const parsed = parseArticle({ file, ...at }, await readFile(file, 'utf8')).article;
    if (!parsed) continue;
    const compared = compareParts(
      path.relative(from, article.file),
      countSource(await readFile(article.file, 'utf8')),
      countResult(parsed),
    );
    addShares(shares, compared.shares);
    shortfalls.push(...compared.shortfalls);
  }
  return { sources, shares, shortfalls };
}

async function buildAndOpen(content: string, outDir: string, progress: Progress) {
  const startedMs = performance.now();
  const { counts } = await writeSite({ contentDir: content, outDir, today, progress });
  const seconds = Number(((performance.now() - startedMs) / 1000).toFixed(1));
  const { library } = await inspectLibrary(content, await readSite(content));
  let opening = 0;
  for (const { language, topic, slug } of library.articles) {
    const page = await readFile(
      path.join(outDir, addresses.article(language, topic, slug), 'index.html'),
      'utf8',
    ).catch(() => '');
    if (/<h1[\s>]/.test(page) && page.includes('</html>')) opening++;
  }
  return { build: { articles: counts.articles, pages: counts.pages, seconds }, opening };
}

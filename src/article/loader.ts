import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblem } from '../problem/format-problem.ts';
import { ProblemsError } from '../problem/problem.ts';
import { readSite } from '../site/read-site.ts';
import type { Site } from '../site/site.ts';
import type { ArticleSummary } from './article.ts';
import { articlePage, type StoredArticle } from './article-page.ts';
import { type Library, pathKey } from './library.ts';
import { readArticle } from './read-article.ts';
import { inspectLibrary } from './read-library.ts';
import { readRendererSources } from './read-renderer-sources.ts';
import { renderArticle } from './render-article.ts';
import { renderContextFor } from './render-context-for.ts';
import { renderDigest, sharedDigest } from './render-digest.ts';
import { type BodyFolder, openBodyFolder } from './write-article-body.ts';

/**
 * Puts the articles that customers see into Astro's content store, each as data; their HTML goes into files. Only
 * what changed is rendered again. No article becomes a JavaScript module.
 *
 * Astro's own `glob()` loader logs an error of rendering and goes on; this one stops the build with every problem.
 */
export function articleLoader(contentDir: string): Loader {
  return {
    name: 'firstfix-articles',
    load: async (context) => {
      await (await loadArticles(contentDir, context)).forgetOld();
      reloadOnChange(contentDir, context, async () => void (await loadArticles(contentDir, context)));
    },
  };
}

/**
 * @returns how to remove the HTML that no article has any more; not while pages are shown in `dev`, which may still ask
 *   for what was there before
 */
async function loadArticles(contentDir: string, context: LoaderContext): Promise<{ forgetOld(): Promise<void> }> {
  const inDev = context.watcher !== undefined;
  const site = await readSite(contentDir);
  const { library, problems } = await inspectLibrary(contentDir, site, { drafts: inDev });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && !inDev) throw new ProblemsError(errors);
  for (const problem of errors) context.logger.error(`\n${formatProblem(problem)}`);

  const shared = sharedDigest(site, await readRendererSources(fileURLToPath(context.config.root)));
  const bodies = await openBodyFolder(fileURLToPath(context.config.cacheDir), nameOf(contentDir, inDev));
  const published = library.articles.filter(({ frontMatter }) => frontMatter.audience === 'customers');
  const digests = new Set<string>();
  for (const summary of published) {
    const digest = renderDigest(summary, library, site, shared);
    digests.add(digest);
    await storeArticle(summary, digest, bodies, library, site, context);
  }
  const kept = new Set(published.map(pathKey));
  for (const id of context.store.keys()) if (!kept.has(id)) context.store.delete(id);
  return { forgetOld: () => bodies.keepOnly(digests) };
}

/** A name for the bodies of a content folder: two folders built in turn keep theirs, and so does `dev`. */
function nameOf(contentDir: string, inDev: boolean): string {
  const digest = createHash('sha256').update(path.resolve(contentDir)).digest('hex').slice(0, 12);
  return inDev ? `${digest}-dev` : digest;
}

async function storeArticle(
  summary: ArticleSummary,
  digest: string,
  bodies: BodyFolder,
  library: Library,
  site: Site,
  { store, logger, watcher }: LoaderContext,
): Promise<void> {
  const id = pathKey(summary);
  if (store.get(id)?.digest === digest && bodies.has(digest)) return;
  const { article } = await readArticle(summary, library.snippets.get(summary.language) ?? new Map());
  if (!article) throw new Error(`${summary.file} changed while the site was being built. Build again.`);
  try {
    await bodies.write(digest, renderArticle(article, renderContextFor(article, 'customers', library, site)));
    const stored: StoredArticle = { ...articlePage(summary, library, site), bodyFile: bodies.fileFor(digest) };
    store.set({ id, data: { ...stored }, digest });
  } catch (error) {
    if (!watcher) throw error;
    logger.error(`${summary.file}: ${(error as Error).message}`);
  }
}

function reloadOnChange(contentDir: string, { watcher, logger }: LoaderContext, reload: () => Promise<void>): void {
  if (!watcher) return;
  const folder = path.resolve(contentDir) + path.sep;
  watcher.add(folder);
  let running = Promise.resolve();
  const changed = (file: string) => {
    if (!path.resolve(file).startsWith(folder)) return;
    running = running.then(reload).catch((error) => logger.error(explain(error)));
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
}

function explain(error: unknown): string {
  if (error instanceof ProblemsError) return `\n${error.problems.map(formatProblem).join('\n\n')}`;
  return error instanceof Error ? error.message : String(error);
}

import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblem } from '../problem/format-problem.ts';
import { ProblemsError } from '../problem/problem.ts';
import { readSite } from '../site/read-site.ts';
import type { Site } from '../site/site.ts';
import type { ArticleSummary } from './article.ts';
import { articleForms } from './article-forms.ts';
import { articlePage, type StoredArticle } from './article-page.ts';
import { type Audience, isArticleFor } from './audience.ts';
import { type Library, pathKey } from './library.ts';
import { liveArticles, showLive } from './live-articles.ts';
import { readArticle } from './read-article.ts';
import { inspectLibrary } from './read-library.ts';
import { readRendererSources } from './read-renderer-sources.ts';
import { readyArticles } from './ready-articles.ts';
import type { RememberedArticles } from './remembered-articles.ts';
import { renderArticle } from './render-article.ts';
import { renderContextFor } from './render-context-for.ts';
import { renderDigest, sharedDigest } from './render-digest.ts';
import { type BodyFolder, openBodyFolder } from './write-article-body.ts';

export interface LoaderOptions {
  /** Who reads what is made. */
  readonly audience: Audience;
  /** How the site that is made differs from the one of the settings. */
  readonly adapt: (site: Site) => Site;
}

const forCustomers: LoaderOptions = { audience: 'customers', adapt: (site) => site };

/** What `dev` keeps from one change to the next. */
interface LoaderMemory {
  readonly articles: RememberedArticles;
  /** The settings, while no file has changed that they are read from. */
  site?: Site | undefined;
  /** The code that renders: until the next start, it is the code that runs. */
  sources?: readonly string[];
}

/**
 * Puts the articles that an audience sees into Astro's content store, each as data; their HTML goes into files. Only
 * what changed is rendered again. No article becomes a JavaScript module.
 *
 * Astro's own `glob()` loader logs an error of rendering and goes on; this one stops the build with every problem.
 */
export function articleLoader(contentDir: string, options = forCustomers): Loader {
  return {
    name: 'firstfix-articles',
    load: async (context) => {
      const ready = options === forCustomers && !context.watcher && readyArticles(contentDir);
      // Pages take them from there: a store that holds them all would be written, read and bundled as a whole.
      if (ready) return context.store.clear();
      const memory: LoaderMemory | undefined = context.watcher && { articles: { byFile: new Map() } };
      await (await loadArticles(contentDir, context, options, memory)).forgetOld();
      if (memory) reloadOnChange(contentDir, context, memory, () => loadArticles(contentDir, context, options, memory));
    },
  };
}

/**
 * @returns how to remove the HTML that no article has any more; not while pages are shown in `dev`, which may still ask
 *   for what was there before
 */
async function loadArticles(
  contentDir: string,
  context: LoaderContext,
  { audience, adapt }: LoaderOptions,
  memory: LoaderMemory | undefined,
): Promise<{ forgetOld(): Promise<void> }> {
  const inDev = memory !== undefined;
  const site = memory?.site ?? adapt(await readSite(contentDir));
  const { library, problems } = await inspectLibrary(contentDir, site, {
    drafts: inDev,
    ...(memory && { remembered: memory.articles }),
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && !inDev) throw new ProblemsError(errors);
  for (const problem of errors) context.logger.error(`\n${formatProblem(problem)}`);

  // Who reads it is part of the digest: what was rendered for agents is never taken for what customers see.
  const sources = memory?.sources ?? (await readRendererSources(process.cwd()));
  if (memory) Object.assign(memory, { site, sources });
  const shared = sharedDigest(site, [audience, ...sources]);
  const bodies = await openBodyFolder(fileURLToPath(context.config.cacheDir), nameOf(contentDir, inDev));
  const published = library.articles.filter(({ frontMatter }) => isArticleFor(frontMatter, audience));
  const digests = new Set<string>();
  const broken = new Set(errors.map(({ file }) => file));
  for (const summary of published) {
    const before = broken.has(summary.file) ? context.store.get(pathKey(summary)) : undefined;
    if (before?.digest !== undefined) {
      // While a writer mends it, what was there before is shown.
      digests.add(String(before.digest));
      continue;
    }
    const digest = renderDigest(summary, library, site, shared);
    digests.add(digest);
    await storeArticle(summary, audience, digest, bodies, library, site, context);
  }
  const kept = new Set(published.map(pathKey));
  for (const [id, { digest }] of context.store.entries()) {
    if (library.unread.has(id)) digests.add(String(digest));
    else if (!kept.has(id)) context.store.delete(id);
  }
  if (inDev) showLive({ articles: storedIn(context), problems: errors });
  return { forgetOld: () => bodies.keepOnly(digests) };
}

function storedIn({ store }: LoaderContext): Map<string, StoredArticle> {
  return new Map(store.entries().map(([id, { data }]) => [id, data as unknown as StoredArticle]));
}

/** A name for the bodies of a content folder: two folders built in turn keep theirs, and so does `dev`. */
function nameOf(contentDir: string, inDev: boolean): string {
  const digest = createHash('sha256').update(path.resolve(contentDir)).digest('hex').slice(0, 12);
  return inDev ? `${digest}-dev` : digest;
}

async function storeArticle(
  summary: ArticleSummary,
  audience: Audience,
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
    const renderContext = renderContextFor(article, audience, library, site);
    if (audience === 'customers') await bodies.writeForms(digest, articleForms(article, renderContext));
    else await bodies.write(digest, renderArticle(article, renderContext));
    const stored: StoredArticle = {
      ...articlePage(summary, audience, library, site),
      bodyFile: bodies.fileFor(digest),
    };
    store.set({ id, data: { ...stored }, digest });
  } catch (error) {
    if (!watcher) throw error;
    logger.error(`${summary.file}: ${(error as Error).message}`);
  }
}

/** Loads again what changed. What changes while that is being done is taken together, and loaded after it. */
function reloadOnChange(
  contentDir: string,
  { watcher, logger }: LoaderContext,
  memory: LoaderMemory,
  reload: () => Promise<unknown>,
): void {
  if (!watcher) return;
  const folder = path.resolve(contentDir) + path.sep;
  watcher.add(folder);
  const waiting = new Set<string>();
  let running: Promise<unknown> = Promise.resolve();
  const load = async () => {
    memory.articles.changed = new Set(waiting);
    if ([...waiting].some((file) => !isText(file.slice(folder.length)))) memory.site = undefined;
    waiting.clear();
    try {
      await reload();
    } catch (error) {
      // Of what was half loaded nothing is to be relied on.
      memory.articles.byFile.clear();
      memory.site = undefined;
      logger.error(explain(error));
      const problems = error instanceof ProblemsError ? error.problems : [];
      showLive({ articles: liveArticles()?.articles ?? new Map(), problems });
    }
  };
  const changed = (name: string) => {
    const file = path.resolve(name);
    if (!file.startsWith(folder)) return;
    if (waiting.size === 0) running = running.then(load);
    waiting.add(file);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
}

/** Whether a file of the content folder, by its path in it, is none of those that the settings are read from. */
function isText(relative: string): boolean {
  return /^(?:articles|snippets|pages)[\\/]/.test(relative);
}

function explain(error: unknown): string {
  if (error instanceof ProblemsError) return `\n${error.problems.map(formatProblem).join('\n\n')}`;
  return error instanceof Error ? error.message : String(error);
}

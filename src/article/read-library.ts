import path from 'node:path';
import { distinctProblems } from '../problem/distinct-problems.ts';
import type { Problem } from '../problem/problem.ts';
import type { Site } from '../site/site.ts';
import { adjustSeverities } from './adjust-severities.ts';
import type { Article, ArticlePlace, ArticleSummary } from './article.ts';
import { articlePlace } from './article-place.ts';
import { checkFeatured } from './check-featured.ts';
import { checkLibrary } from './check-library.ts';
import { type Library, pathKey } from './library.ts';
import { readAhead } from './read-ahead.ts';
import { understandArticle } from './read-article.ts';
import { readFolder } from './read-folder.ts';
import { readImages } from './read-images.ts';
import { readPages } from './read-pages.ts';
import { readSnippets } from './read-snippets.ts';
import { readSource } from './read-source.ts';
import { type RememberedArticles, recall, rememberedSource } from './remembered-articles.ts';

export interface InspectOptions {
  /** Keep drafts, as `dev` does; elsewhere they are as if they were not there. */
  readonly drafts?: boolean;
  /** Is shown every article that is kept, whole, in the order of the library: the only time that its body is at hand. */
  readonly see?: (article: Article, source: string) => void;
  /** What earlier readings made of each file; what has not changed since is not parsed again, nor shown to `see`. */
  readonly remembered?: RememberedArticles;
}

/**
 * Reads and checks every article of a content folder. Only what is light is kept of each: `readArticle` reads one whole
 * when it is needed.
 *
 * @returns what could be read, and everything that is wrong in the whole folder
 */
export async function inspectLibrary(
  contentDir: string,
  site: Site,
  options: InspectOptions = {},
): Promise<{ library: Library; problems: Problem[] }> {
  const problems: Problem[] = [];
  const snippets = await readSnippets(contentDir, problems);
  const articles: ArticleSummary[] = [];
  const unread: string[] = [];
  const found: (readonly Problem[])[] = [];
  const places = await articlePlaces(contentDir, site, problems);
  const { remembered } = options;
  const sourceOf = ({ file }: ArticlePlace) => {
    const readNow = () => readSource('', file);
    return remembered ? rememberedSource(remembered, file, readNow) : readNow();
  };
  for await (const [place, source] of readAhead(places, sourceOf)) {
    const own = snippets.get(place.language) ?? new Map();
    const understand = () => understandArticle(place, source, own);
    const read = remembered ? recall(remembered, place, source, own, understand) : understand();
    found.push(read.problems);
    if (!read.summary) unread.push(pathKey(place), ...(read.code ? [read.code] : []));
    if (!read.summary || (read.summary.frontMatter.draft && !options.drafts)) continue;
    articles.push(read.summary);
    if (read.article && read.source !== undefined) options.see?.(read.article, read.source);
  }
  const library: Library = {
    articles,
    byCode: Map.groupBy(articles, (article) => article.frontMatter.code),
    byPath: new Map(articles.map((article) => [pathKey(article), article])),
    unread: new Set(unread),
    images: await readImages(contentDir, articles, problems),
    snippets,
    pages: await readPages(contentDir, site, problems),
  };
  found.push(problems, checkLibrary(library, site), checkFeatured(contentDir, library, site));
  const all = adjustSeverities(contentDir, distinctProblems(found.flat()), site.settings);
  return { library, problems: articles.length + all.length > 0 ? all : [noArticles(contentDir)] };
}

async function articlePlaces(contentDir: string, site: Site, problems: Problem[]): Promise<ArticlePlace[]> {
  const places: ArticlePlace[] = [];
  for (const relative of await readFolder(path.join(contentDir, 'articles'))) {
    if (!/\.mdx?$/i.test(relative)) continue;
    const found = articlePlace(contentDir, relative, site);
    if ('place' in found) places.push(found.place);
    else problems.push(found.problem);
  }
  return places;
}

function noArticles(contentDir: string): Problem {
  return {
    file: path.join(contentDir, 'articles'),
    severity: 'error',
    id: 'KB040',
    name: 'content-empty',
    what: 'There is no article to publish.',
    remedy: 'Write the first one: articles/<lang>/<topic>/<slug>.mdx',
  };
}

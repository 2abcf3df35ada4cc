import type { Library } from '../article/library.ts';
import { inspectLibrary } from '../article/read-library.ts';
import { type Problem, ProblemsError } from '../problem/problem.ts';
import { readWords } from '../search/index/read-words.ts';
import type { WordRules } from '../search/index/words.ts';
import { inspectSite } from '../site/read-site.ts';
import type { Site } from '../site/site.ts';

/** A content folder, read and checked as a whole. */
export interface Content {
  readonly site: Site;
  readonly library: Library;
  readonly words: WordRules;
}

/**
 * Reads everything in a content folder.
 *
 * @param options.drafts keep drafts, as `check` and `dev` do
 * @returns what was read, where the settings could be, and everything that is wrong
 * @throws UsageError where there is no such folder
 */
export async function inspectContent(
  contentDir: string,
  options: { drafts?: boolean } = {},
): Promise<{ content: Content | undefined; problems: readonly Problem[] }> {
  const { site, problems } = await inspectSite(contentDir);
  if (!site) return { content: undefined, problems };
  const words = await readWords(
    contentDir,
    site.languages.map(({ tag }) => tag),
  );
  const { library, problems: inArticles } = await inspectLibrary(contentDir, site, options);
  return {
    content: { site, library, words: words.rules },
    problems: [...problems, ...words.problems, ...inArticles],
  };
}

/**
 * Reads a content folder that is to be published.
 *
 * @returns what was read, and what is wrong with it that can be lived with
 * @throws ProblemsError with everything that is wrong in it; UsageError where there is no such folder
 */
export async function readContent(contentDir: string): Promise<Content & { warnings: readonly Problem[] }> {
  const { content, problems } = await inspectContent(contentDir);
  if (!content || problems.some(({ severity }) => severity === 'error')) throw new ProblemsError(problems);
  return { ...content, warnings: problems };
}

import type { Article } from '../article/article.ts';
import type { Library } from '../article/library.ts';
import { inspectLibrary } from '../article/read-library.ts';
import { distinctProblems } from '../problem/distinct-problems.ts';
import { type Problem, ProblemsError } from '../problem/problem.ts';
import { readWords } from '../search/index/read-words.ts';
import type { WordRules } from '../search/index/words.ts';
import { inspectSite } from '../site/read-site.ts';
import type { Settings } from '../site/settings.ts';
import type { Site } from '../site/site.ts';
import type { CodeHistory } from './git/code-history.ts';
import type { ChangedDays } from './git/read-changed-days.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { runRules } from './run-rules.ts';
import { unknownRules } from './unknown-rules.ts';
import { watchWords } from './word-use.ts';
import { readRuleWords } from './words/read-rule-words.ts';

/** A content folder, read and checked as a whole. */
export interface Content {
  readonly site: Site;
  readonly library: Library;
  readonly words: WordRules;
}

export interface InspectOptions {
  /** Keep drafts, as `check` and `dev` do. */
  readonly drafts?: boolean;
  /** The rules that are to look at it; by default none, and only what cannot be published is found. */
  readonly rules?: (settings: Settings) => readonly Rule[];
  /** `YYYY-MM-DD`, for the rules. */
  readonly today?: string;
  readonly history?: CodeHistory | undefined;
  readonly changedDays?: ChangedDays | undefined;
}

/**
 * Reads everything in a content folder.
 *
 * @returns what was read, where the settings could be, and everything that is wrong
 * @throws UsageError where there is no such folder
 */
export async function inspectContent(
  contentDir: string,
  { drafts = false, rules: choose = () => [], today = '', history, changedDays }: InspectOptions = {},
): Promise<{ content: Content | undefined; problems: readonly Problem[] }> {
  const { site, problems } = await inspectSite(contentDir);
  if (!site) return { content: undefined, problems };
  const tags = site.languages.map(({ tag }) => tag);
  const found: Problem[] = [...problems, ...unknownRules(contentDir, site.settings)];
  const wordRules = await readWords(contentDir, tags);
  const chosen = choose(site.settings);
  const words = chosen.length > 0 ? await readRuleWords(contentDir, tags, found) : new Map();
  const running = runRules(chosen, { site, today, words, wordRules: wordRules.rules, history, changedDays });
  const wordUse = watchWords(wordRules.entries);
  const see = (article: Article, source: string) => {
    running.see(article, source);
    wordUse.see(article);
  };
  const seen = chosen.length > 0 ? { see } : {};
  const { library, problems: inArticles } = await inspectLibrary(contentDir, site, { drafts, ...seen });
  found.push(...wordRules.problems, ...inArticles, ...distinctProblems(running.finish(contentDir, library)));
  // Where an article could not be read, what it says is not known.
  const asksWords = chosen.length > 0 && found.every(({ severity }) => severity !== 'error');
  if (asksWords) found.push(...wordUse.finish());
  return { content: { site, library, words: wordRules.rules }, problems: found };
}

/**
 * Reads a content folder that is to be published. Of the rules only those run that the settings make errors.
 *
 * @returns what was read, and what is wrong with it that can be lived with
 * @throws ProblemsError with everything that is wrong in it; UsageError where there is no such folder
 */
export async function readContent(
  contentDir: string,
  today?: string,
): Promise<Content & { warnings: readonly Problem[] }> {
  const { content, problems } = await inspectContent(contentDir, {
    rules: ({ check }) => rules.filter(({ id }) => check[id] === 'error'),
    ...(today && { today }),
  });
  if (!content || problems.some(({ severity }) => severity === 'error')) throw new ProblemsError(problems);
  return { ...content, warnings: problems };
}

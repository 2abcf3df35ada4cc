import type { Article, ArticleSummary } from '../article/article.ts';
import type { Library } from '../article/library.ts';
import type { Problem, Severity } from '../problem/problem.ts';
import type { WordRules } from '../search/index/words.ts';
import type { Site } from '../site/site.ts';
import type { CodeHistory } from './git/code-history.ts';
import type { ChangedDays } from './git/read-changed-days.ts';
import type { ArticleView } from './view/article-view.ts';
import type { RuleWords } from './words/rule-words.ts';

/** What a rule finds at a place. It says what to do only where it knows better than the rule's general remedy. */
export type Finding = Pick<Problem, 'file' | 'line' | 'column' | 'length' | 'what' | 'fix'> & {
  readonly remedy?: string | undefined;
};

interface RuleHead {
  /** Permanent, and never given again: `KB101`. */
  readonly id: string;
  /** The id in words. */
  readonly name: string;
  /** Until the settings say otherwise. */
  readonly severity: Severity;
  /** Why it matters to a reader, an agent or a writer. A sentence or two, for the documentation. */
  readonly reason: string;
  /** What to do about it. A sentence. */
  readonly remedy: string;
  /** Whether `--fix` can mend it. */
  readonly mends?: true;
}

/** All that a rule may know beside the article: no clock, no disk. */
export interface RuleContext {
  readonly site: Site;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The word lists of a language; `undefined` where it has none: rules about words then find nothing. */
  readonly words: ReadonlyMap<string, RuleWords>;
  /** The entries of `words.yaml`. */
  readonly wordRules: WordRules;
  /** Of codes, where the content is in git. */
  readonly history: CodeHistory | undefined;
  /** Of articles, where the content is in git. */
  readonly changedDays?: ChangedDays | undefined;
}

export interface LibraryContext extends RuleContext {
  readonly contentDir: string;
  readonly library: Library;
}

/** A rule that an article follows or not, whatever the others say. */
export interface ArticleRule extends RuleHead {
  readonly inArticle: (view: ArticleView, context: RuleContext) => readonly Finding[];
}

export interface Collected<Fact> {
  readonly article: Pick<Article, keyof ArticleSummary & keyof Article>;
  readonly fact: Fact;
}

/** A rule between articles. Of each it keeps what is light, for the bodies are not all in memory at once. */
export interface LibraryRule<Fact = unknown> extends RuleHead {
  readonly collect: (view: ArticleView, context: RuleContext) => Fact;
  readonly inLibrary: (collected: readonly Collected<Fact>[], context: LibraryContext) => readonly Finding[];
}

export type Rule = ArticleRule | LibraryRule;

/** A rule between articles, its facts hidden from those who only run it. */
export function libraryRule<Fact>(rule: LibraryRule<Fact>): LibraryRule {
  return rule as LibraryRule;
}

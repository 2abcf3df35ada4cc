import type { Article } from '../../article/article.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type StepView, stepsOf } from './steps.ts';

/** An article as rules look at it: its text in passages, its steps with what stands in them. */
export interface ArticleView {
  readonly article: Article;
  /** The text of the file, without a byte-order mark, lines ended by `\n`. */
  readonly source: string;
  readonly passages: readonly Passage[];
  readonly steps: readonly StepView[];
}

export function viewArticle(article: Article, source: string): ArticleView {
  const passages = passagesOf(article, source.split('\n'));
  return { article, source, passages, steps: stepsOf(article.tree, passages) };
}

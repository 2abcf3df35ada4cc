import type { ArticleCode } from '../../article/article-code.ts';

/** Where an article stands from now on, the same in all its languages. */
export interface Place {
  readonly key: string;
  readonly code: ArticleCode;
  readonly topic: string;
  readonly slug: string;
  /** By language of this site. */
  readonly languages: Map<string, PlacedArticle>;
}

export interface PlacedArticle {
  /** Not for customers: a draft, or for some people alone. */
  readonly draft: boolean;
  readonly restricted: boolean;
  readonly redirectFrom: readonly string[];
}

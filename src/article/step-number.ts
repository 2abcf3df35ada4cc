import type { Article } from './article.ts';

/** The number shown for the step with an id. */
export function stepNumber(article: Article, id: string): number {
  return article.steps.find((step) => step.id === id)?.number ?? 0;
}

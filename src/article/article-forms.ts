import { toHtml } from 'hast-util-to-html';
import { addresses } from '../site/addresses.ts';
import type { Article } from './article.ts';
import { articleMarkdown } from './article-markdown.ts';
import { renderTree } from './render-article.ts';
import type { RenderContext } from './render-context.ts';
import { type ArticleStructure, structureOf } from './structure.ts';

/** What machines get of an article's body. Plain data: it survives JSON. */
export interface MachineForms {
  readonly markdown: string;
  readonly structure: ArticleStructure;
}

export interface ArticleForms extends MachineForms {
  readonly html: string;
}

/** A body as its page shows it, and what machines get, all made of the same elements. */
export function articleForms(article: Article, context: RenderContext): ArticleForms {
  const body = renderTree(article.tree, context);
  const { settings } = context.site;
  const address = settings.address + addresses.article(article.language, article.topic, article.slug);
  return { html: toHtml(body), markdown: articleMarkdown(body, address), structure: structureOf(body) };
}

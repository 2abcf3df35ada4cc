import type { RenderContext } from '../../article/render-context.ts';
import type { ArticleLead } from './flow.ts';

/** The article with a code, as a place to go on. */
export function leadToArticle(context: RenderContext, code: string): ArticleLead {
  const { href, title = '' } = context.articleByCode(code);
  return { kind: 'article', code: code.replace(/\s/g, ''), title, url: href };
}

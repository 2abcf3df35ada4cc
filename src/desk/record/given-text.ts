import { formatArticleCode } from '../../article/article-code.ts';
import type { Speak } from '../desk-config.ts';
import type { GivenArticle } from './given-articles.ts';

/** An article that was given, and how far it was followed: `48 21 7 Printer shows “offline” (up to step 2)`. */
export function givenText({ code, step }: GivenArticle, speak: Speak, title = ''): string {
  const name = `${formatArticleCode(code)} ${title}`.trim();
  const number = /\d+$/.exec(step ?? '')?.[0];
  return number === undefined ? name : `${name} (${speak('upToStep', { number })})`;
}

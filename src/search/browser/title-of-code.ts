import { formatArticleCode } from '../../article/article-code.ts';
import type { Language } from '../../site/language.ts';
import { say } from '../../site/say.ts';
import type { CodedTarget } from './answer.ts';

/** How the article whose code was typed is offered: `Go to article 48 21 7 – Printer shows “offline”`. */
export function titleOfCode({ code, title }: CodedTarget, language: Language): string {
  return `${say(language, 'searchGoToCode', { code: formatArticleCode(code) })} – ${title}`;
}

/** How an article is offered whose code is like the one that was typed: `48 21 7 – Printer shows “offline”`. */
export function titleOfNearCode({ code, title }: CodedTarget): string {
  return `${formatArticleCode(code)} – ${title}`;
}

import { formatArticleCode } from '../../article/article-code.ts';
import type { Language } from '../../site/language.ts';
import { say } from '../../site/say.ts';
import type { Answer } from './answer.ts';

/** How the article whose code was typed is offered: `Go to article 48 21 7 – Printer shows “offline”`. */
export function titleOfCode({ code, title }: NonNullable<Answer['article']>, language: Language): string {
  return `${say(language, 'searchGoToCode', { code: formatArticleCode(code) })} – ${title}`;
}

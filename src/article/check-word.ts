import { createHash } from 'node:crypto';
import type { ListItem } from 'mdast';
import type { ParsedArticle } from './article.ts';
import { idOf } from './component-node.ts';
import { toPlainText } from './plain-text.ts';

/**
 * The word by which a customer and an agent can tell that they are on the same step of the same version: picked from
 * the language's list by a hash of the code, the step's id and the text that customers see.
 *
 * @param words 256 of them; `undefined` comes back where the language has no list
 */
export function checkWord(article: ParsedArticle, step: ListItem, words: readonly string[]): string | undefined {
  const seen = [article.frontMatter.code, idOf(step), toPlainText(step, 'customers')].join('\n');
  const firstByte = createHash('sha256').update(seen).digest()[0] ?? 0;
  return words[firstByte];
}

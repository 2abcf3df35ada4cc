import type { Answer } from './answer.ts';

/**
 * The query that was searched for: as typed, the corrected words in their place.
 *
 * @example usedQuery({ query: 'printer conect', corrections: [{ typed: 'conect', used: 'connect' }] }) // 'printer connect'
 */
export function usedQuery({ query, corrections }: Pick<Answer, 'query' | 'corrections'>): string {
  return corrections.reduce((text, { typed, used }) => text.replace(typed, () => used), query.trim());
}

import { formatArticleCode } from '../../article/article-code.ts';
import type { Speak } from '../desk-config.ts';
import type { DeskIndex } from '../find/desk-table.ts';
import type { Typed } from '../find/read-typed.ts';
import type { FoundView } from './found-view.ts';

/** Shows what digits lead to: an article, or the codes that may have been meant. */
export function showCodes(
  typed: Exclude<Typed, { kind: 'words' }>,
  most: number,
  index: DeskIndex,
  view: FoundView,
  speak: Speak,
): void {
  if (typed.kind === 'article') {
    view.list('', [typed.entry]);
    return;
  }
  const near = typed.near.slice(0, most);
  if (typed.kind === 'no-code' && near.length === 0) {
    view.show(speak('notCode', { digits: typed.digits }));
    return;
  }
  const sentence = speak(near.length > 0 ? 'nearest' : 'nearestNone', { code: formatArticleCode(typed.digits) });
  const entries = near.map(({ code }) => index.byCode(code)).filter((entry) => entry !== undefined);
  view.list(sentence, entries, (at) => (near[at]?.slip === 'sound' ? speak('heardAs') : ''));
}

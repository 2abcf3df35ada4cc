import type { Root } from 'mdast';
import { walk } from '../../article/walk.ts';
import { placeAt } from '../../check/view/place-at.ts';
import type { Problem } from '../../problem/problem.ts';
import type { TextEdit } from '../text/edit-text.ts';
import { addressesInText } from './addresses-in-text.ts';
import { linksIn, type WrittenLink } from './links-in.ts';
import type { Move } from './rewrite-link.ts';
import type { TextFile } from './text-file.ts';

/**
 * The edits that a file's links need.
 *
 * @param rewrite what a link becomes
 * @returns the edits, and a problem for each link that would have to change and cannot be told from what is around it
 */
export function linkEdits(
  { file, kind, source }: Pick<TextFile, 'file' | 'kind' | 'source'>,
  tree: Root,
  move: Move,
  rewrite: (link: WrittenLink) => string,
): { edits: TextEdit[]; problems: Problem[] } {
  const { links, unclear } = linksIn(source, tree);
  const edits = links.flatMap((link) => {
    const text = rewrite(link);
    return text === link.url ? [] : [{ start: link.start, end: link.end, text }];
  });
  const problems = unclear.filter((link) => rewrite(link) !== link.url).map((link) => unclearLink(file, source, link));
  return { edits: kind === 'page' ? [...edits, ...codeEdits(source, tree, move, edits)] : edits, problems };
}

/** A page is MDX in full: addresses may stand in its code and in the attributes of its elements. */
function codeEdits(source: string, tree: Root, move: Move, done: readonly TextEdit[]): TextEdit[] {
  const prose: { start: number; end: number }[] = [...done];
  walk(tree, ({ type, position }) => {
    if (!/^(?:text|code|inlineCode|yaml|definition|link|image)$/.test(type) || !position) return;
    prose.push({ start: position.start.offset ?? 0, end: position.end.offset ?? 0 });
  });
  return addressesInText(source, move).filter(
    (edit) => !prose.some(({ start, end }) => edit.start < end && edit.end > start),
  );
}

function unclearLink(file: string, source: string, { start, url }: WrittenLink): Problem {
  return {
    file,
    ...placeAt(source, start),
    severity: 'error',
    id: 'MOV001',
    name: 'link-unclear',
    what: `The link to ${url} must change, and it is written with signs that stand for others.`,
    remedy: 'Write the address plainly, or link to the code of the article; then move again.',
  };
}

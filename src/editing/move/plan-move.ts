import path from 'node:path';
import type { ArticleSummary } from '../../article/article.ts';
import { parseBody } from '../../article/parse-body.ts';
import { type Problem, ProblemsError } from '../../problem/problem.ts';
import { addresses } from '../../site/addresses.ts';
import type { Change } from '../changes/change.ts';
import { type ChangedLine, changedLines } from '../text/changed-lines.ts';
import { editText, type TextEdit } from '../text/edit-text.ts';
import { addressesInText } from './addresses-in-text.ts';
import { linkEdits } from './link-edits.ts';
import type { WrittenLink } from './links-in.ts';
import { redirectEdits } from './redirect-edits.ts';
import { type Move, rewriteImage, rewriteLink } from './rewrite-link.ts';
import { rewriteSnippetLink } from './snippet-link.ts';
import type { TextFile } from './text-file.ts';

export interface PlannedMove {
  readonly renamed: readonly { readonly file: string; readonly to: string }[];
  readonly rewritten: readonly { readonly file: string; readonly changed: readonly ChangedLine[] }[];
  readonly changes: readonly Change[];
}

/**
 * What a move changes: the names of the article's files, its old addresses noted in them, and every link.
 *
 * @param moving the article in each of its languages
 * @param files all that may hold a link to it or come with it
 * @throws ProblemsError where a link would be lost
 */
export function planMove(
  contentDir: string,
  move: Move,
  moving: readonly ArticleSummary[],
  files: readonly TextFile[],
): PlannedMove {
  const problems: Problem[] = [];
  const edited = files.flatMap((file) => {
    const article = moving.find((candidate) => candidate.file === file.file);
    const noted = article ? redirectEdits(file.source, oldAddresses(article, moving, move), newAddresses(move)) : [];
    const edits = [...noted, ...editsOf(file, article, move, problems)];
    return edits.length === 0 ? [] : [{ file, edits }];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  const renamed = moving.map(({ file, language }) => ({
    file,
    to: path.join(contentDir, 'articles', language, move.to.topic, `${move.to.slug}.mdx`),
  }));
  return {
    renamed,
    rewritten: edited.map(({ file, edits }) => ({ file: file.file, changed: changedLines(file.source, edits) })),
    changes: [
      ...edited.map(({ file, edits }): Change => {
        return { kind: 'rewrite', file: file.file, text: editText(file.original, edits) };
      }),
      ...renamed.map(({ file, to }): Change => ({ kind: 'rename', file, to })),
    ],
  };
}

/**
 * The addresses that a file must note. The site has a page for every article in every language: where one is not
 * translated, the first file notes that address too.
 */
function oldAddresses(article: ArticleSummary, moving: readonly ArticleSummary[], { from, languages }: Move): string[] {
  const first = languages.find((tag) => moving.some(({ language }) => language === tag));
  return languages
    .filter((tag) => {
      const own = moving.find(({ language }) => language === tag);
      return own ? own === article : article.language === first;
    })
    .map((tag) => addresses.article(tag, from.topic, from.slug));
}

function newAddresses({ to, languages }: Move): string[] {
  return languages.map((tag) => addresses.article(tag, to.topic, to.slug));
}

function editsOf(file: TextFile, article: ArticleSummary | undefined, move: Move, problems: Problem[]): TextEdit[] {
  if (file.kind === 'settings') return addressesInText(file.source, move);
  const body = parseBody(file.file, file.source);
  if ('problem' in body) {
    problems.push(body.problem);
    return [];
  }
  const found = linkEdits(file, body.tree, move, rewriterFor(file, article, move));
  problems.push(...found.problems);
  return found.edits;
}

function rewriterFor(file: TextFile, article: ArticleSummary | undefined, move: Move): (link: WrittenLink) => string {
  if (file.kind === 'snippet') {
    return ({ kind, url }) => (kind === 'image' ? url : rewriteSnippetLink(url, file.language, move));
  }
  const before = { language: file.language, topic: file.topic };
  const after = article ? { ...before, topic: move.to.topic } : before;
  return ({ kind, url }) =>
    kind === 'image' ? rewriteImage(url, before, after) : rewriteLink(url, before, after, move);
}

import type { ArticleRule } from '../rule.ts';

/** What `npm run new` writes where the writer has something to say. */
const mark = /\bTODO\b/;

export const toDo: ArticleRule = {
  id: 'KB132',
  name: 'to-do',
  severity: 'warning',
  reason: 'A note to oneself helps no reader.',
  remedy: 'Write what is missing there, or take the part away.',
  inArticle: ({ article, source }) =>
    source.split('\n').flatMap((line, index) => {
      const column = line.search(mark) + 1;
      if (column === 0) return [];
      return [
        { file: article.file, line: index + 1, column, length: 4, what: 'Here something is still to be written.' },
      ];
    }),
};

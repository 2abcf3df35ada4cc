import path from 'node:path';
import { type Finding, libraryRule } from '../rule.ts';

export const codeChanged = libraryRule<undefined>({
  id: 'KB106',
  name: 'code-changed',
  severity: 'warning',
  reason: 'A code has been read out, printed and written down; who types it must reach the article for ever.',
  remedy: 'Give it its first code back.',
  collect: () => undefined,
  inLibrary: (_, { contentDir, history = [], library }) => {
    const byFile = new Map(library.articles.map((article) => [article.file, article]));
    const seen = new Set<string>();
    return history.flatMap(({ code, path: name, deleted }): Finding[] => {
      const article = byFile.get(path.join(contentDir, name));
      if (deleted || !article || library.byCode.has(code) || seen.has(`${name} ${code}`)) return [];
      seen.add(`${name} ${code}`);
      return [
        {
          file: article.file,
          ...article.placeOfField(['code']),
          length: article.frontMatter.code.length,
          what: `This article had the code ${code} before, and nothing has it now.`,
          remedy: `Write  code: ${code}  again; if the article that had it is gone, let one with that code lead here by \`replacedBy\`.`,
        },
      ];
    });
  },
});

import type { ArticleRule } from '../rule.ts';
import { errorKey } from '../view/error-codes.ts';

export const errorCodeUnmentioned: ArticleRule = {
  id: 'KB109',
  name: 'error-code-unmentioned',
  severity: 'warning',
  reason: 'Who comes for the code of an error and does not read it on the page believes to be in the wrong place.',
  remedy: 'Say in the text what it means, or take it out of `errorCodes`.',
  inArticle: ({ article, passages }) => {
    const { errorCodes, title, summary, symptoms } = article.frontMatter;
    if (errorCodes.length === 0) return [];
    const said = errorKey([title, summary, ...symptoms, ...passages.map(({ text }) => text)].join('\n'));
    return errorCodes.flatMap((code, index) =>
      said.includes(errorKey(code))
        ? []
        : [
            {
              file: article.file,
              ...article.placeOfField(['errorCodes', index]),
              length: code.length,
              what: `The text says nothing of ${code}.`,
            },
          ],
    );
  },
};

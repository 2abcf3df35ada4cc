import { type ArticleSummary, articleKey } from '../../article/article.ts';
import { libraryRule } from '../rule.ts';
import { daysBetween } from '../view/days-between.ts';

export const translationOlder = libraryRule<undefined>({
  id: 'KB123',
  name: 'translation-older',
  severity: 'warning',
  reason: 'What has been corrected in one language is still wrong in the other.',
  remedy: 'Bring the translation up to its source, and set `reviewed` to the day on which you did.',
  collect: () => undefined,
  inLibrary: (_, { library, site }) => {
    const translations = Map.groupBy(library.articles, articleKey);
    const order = site.languages.map(({ tag }) => tag);
    return [...translations.values()].flatMap((articles) => {
      const [source, ...others] = [...articles].sort((a, b) => order.indexOf(a.language) - order.indexOf(b.language));
      return others
        .filter((article) => source && isOlder(article, source))
        .map((article) => ({
          file: article.file,
          ...article.placeOfField(['reviewed']),
          length: article.frontMatter.reviewed.length,
          what: `This was reviewed on ${article.frontMatter.reviewed}, and its source ${source?.file} on ${source?.frontMatter.reviewed}.`,
        }));
    });
  },
});

function isOlder(translation: ArticleSummary, source: ArticleSummary): boolean {
  return (
    !translation.frontMatter.replacedBy &&
    daysBetween(translation.frontMatter.reviewed, source.frontMatter.reviewed) > 0
  );
}

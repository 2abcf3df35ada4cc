import { type ArticleSummary, articleKey } from '../../article/article.ts';
import type { ChangedDays } from '../git/read-changed-days.ts';
import { libraryRule } from '../rule.ts';
import { daysBetween } from '../view/days-between.ts';

export const translationOlder = libraryRule<undefined>({
  id: 'KB123',
  name: 'translation-older',
  severity: 'warning',
  reason: 'What has been corrected in one language is still wrong in the other.',
  remedy: 'Bring the translation up to its source, and set `reviewed` to the day on which you did.',
  collect: () => undefined,
  inLibrary: (_, { library, site, changedDays }) => {
    const translations = Map.groupBy(library.articles, articleKey);
    const order = site.languages.map(({ tag }) => tag);
    return [...translations.values()].flatMap((articles) => {
      const [source, ...others] = [...articles].sort((a, b) => order.indexOf(a.language) - order.indexOf(b.language));
      return others.flatMap((article) => {
        const what = source && !article.frontMatter.replacedBy ? older(article, source, changedDays) : undefined;
        if (what === undefined) return [];
        const { reviewed } = article.frontMatter;
        return [{ file: article.file, ...article.placeOfField(['reviewed']), length: reviewed.length, what }];
      });
    });
  },
});

/** What shows that a translation is behind. Where git knows of no difference, the days of review say it. */
function older(
  { file, frontMatter }: ArticleSummary,
  source: ArticleSummary,
  changedDays: ChangedDays | undefined,
): string | undefined {
  const [own, other] = [changedDays?.get(file), changedDays?.get(source.file)];
  if (own && other && own !== other) {
    return own < other ? `This was last changed on ${own}, and its source ${source.file} on ${other}.` : undefined;
  }
  const [read, sourceRead] = [frontMatter.reviewed, source.frontMatter.reviewed];
  if (daysBetween(read, sourceRead) <= 0) return undefined;
  return `This was reviewed on ${read}, and its source ${source.file} on ${sourceRead}.`;
}

import type { Library } from '../../article/library.ts';
import type { RepeatsReport, ReportArticle } from '../../repeats/report/repeats-report.ts';
import { languageOf, type Site } from '../../site/site.ts';
import { typeset } from '../../site/typeset.ts';
import type { ArticleRepeats } from '../record/article-repeats.ts';

/** The share of those who came back from which on an article is named as the next one. */
const nextShare = 0.2;
const shownWords = 3;

/** What the desk says of the articles of a report, by code. */
export function repeatsForDesk(report: RepeatsReport, library: Library, site: Site): Map<string, ArticleRepeats> {
  const days = Math.round(report.options.windowHours / 24);
  const said = report.articles.map((article) => {
    const flag = flagOf(article, days);
    const next = nextOf(article, library, site);
    return [article.code, { ...(flag && { flag }), ...(next && { next }) }] as const;
  });
  return new Map(said.filter(([, { flag, next }]) => flag || next));
}

/** Numbers that the report does not show, as they are about too few customers, are not shown here either. */
function flagOf(
  { verdict, contacts, repeats, expected, comeBackAbout = [] }: ReportArticle,
  days: number,
): ArticleRepeats['flag'] {
  if (verdict !== 'flag' || contacts === null || repeats === null || expected === null) return undefined;
  const about = comeBackAbout.slice(0, shownWords).map(({ word }) => word);
  return { contacts, back: Math.round(repeats), expected: Math.round(expected), days, about };
}

function nextOf({ code: own, oftenNext = [] }: ReportArticle, library: Library, site: Site): ArticleRepeats['next'] {
  const needed = oftenNext.find(({ code, share }) => code !== own && share >= nextShare && library.byCode.has(code));
  const translations = library.byCode.get(needed?.code ?? '') ?? [];
  const shown = translations.filter(({ frontMatter }) => !frontMatter.draft && !frontMatter.replacedBy);
  const [first] = shown;
  if (!first) return undefined;
  const titles = shown.map(({ language, frontMatter }) => [
    language,
    typeset(frontMatter.title, languageOf(site, language).typography),
  ]);
  return { code: first.frontMatter.code, topic: first.topic, slug: first.slug, titles: Object.fromEntries(titles) };
}

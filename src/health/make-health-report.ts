import { type ArticleSummary, articleKey } from '../article/article.ts';
import type { Content } from '../check/read-content.ts';
import { orphan } from '../check/rules/orphan.ts';
import { reviewOverdue } from '../check/rules/review-overdue.ts';
import { translationOlder } from '../check/rules/translation-older.ts';
import type { Problem } from '../problem/problem.ts';
import { topicText } from '../site/site.ts';
import type { HealthEntry, HealthListId, HealthReport } from './health-report.ts';
import type { SearchesReport } from './searches-report.ts';

/** The rules of `check` whose findings are lists of their own. */
export const healthRules = [orphan, reviewOverdue, translationOlder];

export interface HealthSources {
  readonly today: string;
  readonly content: Content;
  readonly problems: readonly Problem[];
  /** Why an article is flagged, by its code; `undefined` where there is no analysis. */
  readonly flagged: ReadonlyMap<string, string> | undefined;
  /** Files whose day of review was changed at least once; `undefined` where there is no history. */
  readonly reviewedAgain: ReadonlySet<string> | undefined;
  readonly sought?: SearchesReport | undefined;
}

/** Looks over a content folder: what there is, and what wants looking after. */
export function makeHealthReport(sources: HealthSources): HealthReport {
  const { today, content, problems, sought } = sources;
  const { site, library } = content;
  const languages = site.languages.map(({ tag }) => tag);
  const published = library.articles.filter(({ frontMatter }) => !frontMatter.draft && !frontMatter.replacedBy);
  const lists = listsOf(sources, published, languages);
  const filesIn = (id: HealthListId) =>
    new Set(lists.find((list) => list.id === id)?.entries?.map(({ file }) => file) ?? []);
  const [overdue, flagged] = [filesIn('overdue'), filesIn('flagged')];
  const errors = problems.filter(({ severity }) => severity === 'error');
  return {
    schemaVersion: 1,
    today,
    name: site.settings.name,
    languages,
    articles: new Set(published.map(articleKey)).size,
    topics: site.topics.map(({ id }) => ({
      id,
      title: topicText(site, id, 'title', languages[0] ?? ''),
      articles: Object.fromEntries(languages.map((tag) => [tag, count(published, id, tag)])),
    })),
    lists,
    owners: [...Map.groupBy(published, ({ frontMatter }) => frontMatter.owner)]
      .map(([owner, own]) => ({
        owner,
        articles: own.length,
        overdue: own.filter(({ file }) => overdue.has(file)).length,
        flagged: own.filter(({ file }) => flagged.has(file)).length,
      }))
      .sort((a, b) => b.flagged - a.flagged || b.overdue - a.overdue || (a.owner < b.owner ? -1 : 1)),
    filesWithErrors: new Set(errors.map(({ file }) => file)).size,
    ...(sought && { sought }),
  };
}

function count(articles: readonly ArticleSummary[], topic: string, language: string): number {
  return articles.filter((article) => article.topic === topic && article.language === language).length;
}

function listsOf(
  { content, problems, flagged, reviewedAgain }: HealthSources,
  published: readonly ArticleSummary[],
  languages: readonly string[],
): HealthReport['lists'] {
  const { articles } = content.library;
  const found = (id: string) => new Map(problems.filter((one) => one.id === id).map(({ file, what }) => [file, what]));
  const byRule = (id: string) => {
    const whats = found(id);
    return articles.flatMap((article) => entryWhere(article, whats.get(article.file)));
  };
  const firsts = [...Map.groupBy(published, articleKey).values()].flatMap(([first]) => first ?? []);
  return [
    flagged
      ? { id: 'flagged', entries: firsts.flatMap((one) => entryWhere(one, flagged.get(one.frontMatter.code))) }
      : { id: 'flagged', entries: null, unknown: 'There is no reports/repeats.json: npm run repeats makes it.' },
    { id: 'overdue', entries: byRule(reviewOverdue.id) },
    { id: 'untranslated', entries: untranslated(published, languages) },
    { id: 'translationOlder', entries: byRule(translationOlder.id) },
    { id: 'orphans', entries: byRule(orphan.id).map(({ note: _note, ...entry }) => entry) },
    reviewedAgain
      ? {
          id: 'neverReviewed',
          entries: firsts.filter(({ file }) => !reviewedAgain.has(file)).map((one) => entry(one)),
        }
      : { id: 'neverReviewed', entries: null, unknown: 'The articles are not in git, so nobody can say.' },
    { id: 'knownIssues', entries: firsts.flatMap(openIssue) },
    { id: 'drafts', entries: articles.filter(({ frontMatter }) => frontMatter.draft).map((one) => entry(one)) },
  ];
}

function untranslated(published: readonly ArticleSummary[], languages: readonly string[]): HealthEntry[] {
  return [...Map.groupBy(published, articleKey).values()].flatMap((translations) => {
    const missing = languages.filter((tag) => !translations.some(({ language }) => language === tag));
    const [first] = translations;
    return first && missing.length > 0 ? [entry(first, `Not in ${missing.join(', ')}.`)] : [];
  });
}

function openIssue(article: ArticleSummary): HealthEntry[] {
  const { knownIssue } = article.frontMatter;
  return knownIssue && !knownIssue.fixed ? [entry(article, `Since ${knownIssue.since}.`)] : [];
}

function entryWhere(article: ArticleSummary, note: string | undefined): HealthEntry[] {
  return note === undefined ? [] : [entry(article, note)];
}

function entry({ file, frontMatter: { code, title, owner } }: ArticleSummary, note?: string): HealthEntry {
  return { code, title, file, owner, ...(note !== undefined && { note }) };
}

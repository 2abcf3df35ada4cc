import type { Library } from '../../article/library.ts';

/** Who answers for most articles of a topic, or of all topics where it has none; `undefined` where there is no article. */
export function usualOwner({ articles }: Pick<Library, 'articles'>, topic: string): string | undefined {
  const ofTopic = articles.filter((article) => article.topic === topic);
  const owners = Map.groupBy(ofTopic.length > 0 ? ofTopic : articles, ({ frontMatter }) => frontMatter.owner);
  return [...owners].sort(([a, many], [b, others]) => others.length - many.length || (a < b ? -1 : 1))[0]?.[0];
}

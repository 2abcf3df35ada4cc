import type { ArticleRule } from '../rule.ts';

export const needsUnlisted: ArticleRule = {
  id: 'KB115',
  name: 'needs-unlisted',
  severity: 'warning',
  reason: 'Who begins and then finds that a tool, a password or a number is missing has been promised too much.',
  remedy: 'Add it to `needs`, so that people know before they begin.',
  inArticle: ({ article, steps }, { words }) => {
    const { needs = [], anyNeed } = words.get(article.language) ?? {};
    const using = steps.filter(({ action }) => anyNeed && action && action.text.search(anyNeed) >= 0);
    if (using.length === 0) return [];
    // What the title names is what the article gives, not what it takes.
    const listed = [article.frontMatter.title, ...(article.frontMatter.needs ?? [])].join('\n');
    return needs.flatMap(({ what, used, named }) => {
      if (listed.search(named) >= 0) return [];
      for (const { action, number } of using) {
        const [found] = action?.text.matchAll(used) ?? [];
        if (!action || !found) continue;
        return [
          {
            ...action.placeAt(found.index),
            length: found[0].length,
            what: `Step ${number} uses ${what}, and \`needs\` does not say so.`,
          },
        ];
      }
      return [];
    });
  },
};

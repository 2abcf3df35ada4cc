import type { HealthListId } from './health-report.ts';

/** What a list is called, and what to do about what is in it. */
export const listWords: Readonly<Record<HealthListId, { readonly title: string; readonly about: string }>> = {
  flagged: {
    title: 'Go with repeat contacts',
    about: 'Flagged by the last analysis: reports/repeats.html has the counts and what customers come back about.',
  },
  overdue: { title: 'Overdue for review', about: 'Read them against the product as it is today, and set `reviewed`.' },
  untranslated: {
    title: 'Not in every language',
    about: 'npm run new with --slug and --languages begins a translation.',
  },
  translationOlder: {
    title: 'Older than their source',
    about: 'What was corrected in one language may be wrong in the other.',
  },
  orphans: { title: 'Nothing leads there', about: 'Found by search alone: link to them, or list them in `related`.' },
  neverReviewed: {
    title: 'Never reviewed again',
    about: 'Their `reviewed` is still the day of the first version, by git.',
  },
  knownIssues: { title: 'Known issues that are open', about: 'Set `fixed` once they are.' },
  drafts: { title: 'Drafts', about: 'Shown by npm run dev alone.' },
};

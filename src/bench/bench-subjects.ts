import { nearestName } from '../problem/nearest-name.ts';

/** What can be measured, and what it measures. */
const benchSubjects = {
  build: "building the customers' site with its search index from nothing",
  flags: 'how right the verdicts on articles are, on simulated logs whose truth is known',
} as const;

export type BenchSubject = keyof typeof benchSubjects;

export function isBenchSubject(typed: string | undefined): typed is BenchSubject {
  return typed !== undefined && Object.hasOwn(benchSubjects, typed);
}

/** What to say to who named no subject, or one that there is not. */
export function explainSubjects(typed: string | undefined): string {
  const nearest = typed === undefined ? undefined : nearestName(typed, Object.keys(benchSubjects));
  const mistake = typed === undefined ? 'Name what to measure.' : `There is nothing to measure called "${typed}".`;
  const list = Object.entries(benchSubjects).map(([name, measures]) => `  ${name}  ${measures}`);
  return [`${mistake}${nearest ? ` Did you mean ${nearest}?` : ''} There is:`, ...list].join('\n');
}

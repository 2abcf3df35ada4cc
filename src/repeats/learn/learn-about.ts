import type { ReportArticle } from '../report/repeats-report.ts';
import { comeBackAbout } from './come-back-about.ts';
import type { LearntCounts } from './learnt-counts.ts';
import { oftenNext } from './often-next.ts';
import { stoppedAt } from './stopped-at.ts';

/** What a writer learns about an article; each is absent where there is nothing to say. */
export type Learnt = Pick<ReportArticle, 'comeBackAbout' | 'oftenNext' | 'stoppedAt'>;

/**
 * What each article's writer learns, by code.
 *
 * @param titleOf '' where the articles were not read
 */
export function learnAbout(counts: LearntCounts | undefined, titleOf: (code: string) => string) {
  const next = Map.groupBy(counts?.next ?? [], ({ code }) => code);
  const stopped = Map.groupBy(counts?.stopped ?? [], ({ code }) => code);
  const words = Map.groupBy(counts?.words ?? [], ({ code }) => code);
  return (code: string): Learnt => {
    const about = comeBackAbout(words.get(code) ?? []);
    const given = oftenNext(next.get(code) ?? [], titleOf);
    const steps = stoppedAt(stopped.get(code) ?? []);
    return {
      ...(about.length > 0 && { comeBackAbout: about }),
      ...(given.length > 0 && { oftenNext: given }),
      ...(steps.length > 0 && { stoppedAt: steps }),
    };
  };
}

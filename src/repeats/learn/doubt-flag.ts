import type { Judgement } from '../estimate/judge-article.ts';
import { method } from '../options/analysis-options.ts';
import type { Diagnostics } from '../report/repeats-report.ts';

/**
 * Takes a flag back to `watch` where its negative control fails: in the last window but one *before* they were given the
 * article, its customers had contacts about other topics more often, which it cannot have caused, and surely so much
 * more (the lower end of the interval) that what is left of its ratio is too small to matter. Who is given it then
 * explains the flag as well as what it says. Cf. M. Lipsitch et al., Epidemiology 21 (2010) 383-388.
 *
 * @param ratio the article's, as it is shown
 */
export function doubtFlag(
  judgement: Judgement,
  ratio: number | null,
  { otherTopicBefore: control }: Pick<Diagnostics, 'otherTopicBefore'>,
): Judgement {
  if (judgement.verdict !== 'flag' || ratio === null || control === null) return judgement;
  if (ratio / control.low >= method.margin) return judgement;
  const doubt = `Well before they were given it, its customers had contacts about other topics ${control.ratio.toFixed(1)} times as often: it may be about them.`;
  return { ...judgement, verdict: 'watch', because: `${judgement.because} ${doubt}` };
}

import type { ArticleEdit } from '../../repeats/edits/article-edit.ts';
import type { Random } from '../../repeats/simulate/random.ts';
import { type BenchArticle, days } from '../flags/draw-world.ts';
import { benchStartUtcSeconds } from '../flags/write-bench-log.ts';

/** An edit whose effect is known. */
export interface TrueEdit extends ArticleEdit {
  readonly day: number;
  /** The share of repeats that it removes; 0 for an edit that changes nothing. */
  readonly removes: number;
}

/** Edits fall in the middle of the year, so that there is a before and an after. */
const editDays = { first: 120, last: 245 };
/** One edit in ten works; more would change what the others are compared with. */
const working = { share: 0.1, removes: 0.4 };

/** One edit of every article that is there early enough, on a day of its own. */
export function planEdits(articles: readonly BenchArticle[], random: Random): TrueEdit[] {
  return articles
    .filter(({ bornDay }) => bornDay < days / 6)
    .map(({ code }) => {
      const day = editDays.first + random.below(editDays.last - editDays.first) + 0.5;
      const removes = random.chance(working.share) ? working.removes : 0;
      const liveUtcSeconds = benchStartUtcSeconds + day * 86_400;
      return { code, day, removes, liveUtcSeconds, commit: '', languages: ['en'], partial: false };
    });
}

import { parseWhole } from '../../command/parse-whole.ts';
import { UsageError } from '../../command/usage-error.ts';
import { mostSampleCodes } from './sample-code.ts';

/** Fewer would have nothing to link to. */
const fewest = 10;
const most = 2 * mostSampleCodes;
const usual = 1000;

/** How many articles to write, as typed. @throws UsageError where it is no whole number from 10 to 180,000 */
export function parseArticles(typed: string | undefined): number {
  const articles = parseWhole('articles', typed, fewest, usual);
  if (articles <= most) return articles;
  throw new UsageError(`--articles ${typed} is too many: there are codes for ${most}.`);
}

import { createHash } from 'node:crypto';
import { UsageError } from '../../command/usage-error.ts';
import { type LogInput, readFiles, refuseChanged } from '../analyse-log.ts';
import { articleLookup } from '../links/article-lookup.ts';
import { readStamps } from '../log/read-stamps.ts';
import type { ContentArticle } from '../read-known-articles.ts';
import { createSpillFolder } from '../write-spill-folder.ts';
import type { Correction } from './correction.ts';
import type { FindGiven, GivenContacts } from './given-contacts.ts';

export interface RecallInput extends LogInput {
  readonly article: ContentArticle;
  /** All there are: codes and addresses of others must not be taken for this one's. */
  readonly known: readonly ContentArticle[];
  readonly siteAddress: string | undefined;
  readonly until: Correction;
  /** The commit that brought the fault; absent: every text before `until` is meant. */
  readonly since?: Correction | undefined;
  readonly findGiven: FindGiven;
}

/**
 * The contacts of a log that were given an article's text before its correction.
 *
 * @throws UsageError where the fault did not come before its correction; else as `analyseLog`
 */
export async function recallContacts(input: RecallInput): Promise<GivenContacts> {
  const { paths, links = [], article, known, siteAddress, until, since, options, findGiven } = input;
  if (since && since.liveUtcSeconds >= until.liveUtcSeconds) {
    throw new UsageError('The commit of --since must have gone live before that of --until.');
  }
  const spill = await createSpillFolder();
  try {
    const stamps = await readStamps([...paths, ...links]);
    const files = await readFiles(input, { spill, sha256: createHash('sha256') });
    const given = await findGiven(files, articleLookup(known, siteAddress), options, {
      code: article.code,
      untilUtcSeconds: until.liveUtcSeconds,
      ...(since && { sinceUtcSeconds: since.liveUtcSeconds }),
    });
    await refuseChanged([...paths, ...links], stamps);
    return given;
  } finally {
    await spill.remove();
  }
}

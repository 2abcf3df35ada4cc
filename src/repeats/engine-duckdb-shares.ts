import type { Database } from './engine-duckdb-connection.ts';
import type { LearnFrom } from './engine-duckdb-learn.ts';
import type { RepeatShares } from './learn/learnt-counts.ts';
import { anyContactSql, isDrawn, otherDays, sharesByDaysSql } from './sql/repeat-shares.ts';
import { aroundSql } from './sql/seen-around.ts';

/**
 * Of so many contacts about, the share that is followed by any other is known to a third of a percent: customers are
 * drawn where there are more.
 */
const contactsDrawn = 100_000;

/** How many of all trials are followed by others; `detail` is there. */
export async function countShares(database: Database, from: LearnFrom): Promise<RepeatShares> {
  const rows = (await database.rows(sharesByDaysSql(from.options, from.ends))).map((row) => {
    return { followed: Number(row.followed), back: Number(row.back), trials: Number(row.trials) };
  });
  const trialsOf = (some: typeof rows) => some.reduce((sum, { trials }) => sum + trials, 0);
  const byDays = otherDays.flatMap((days) => {
    const asked = rows.filter(({ followed }) => followed >= days);
    const back = asked.filter((row) => row.back <= days);
    return asked.length === 0 ? [] : [{ days, share: trialsOf(back) / trialsOf(asked) }];
  });
  const anyContact = await shareOfAnyContact(database, from, trialsOf(rows));
  return { byDays, ...(anyContact !== undefined && { anyContact }) };
}

async function shareOfAnyContact(database: Database, from: LearnFrom, trials: number): Promise<number | undefined> {
  const isAsked = isDrawn(Math.max(1, Math.floor(trials / contactsDrawn)));
  await database.run(aroundSql(from.options, from.hasTopics, isAsked));
  const [row] = await database.rows(anyContactSql(isAsked));
  await database.run('DROP TABLE seen_around');
  return Number(row?.trials) > 0 ? Number(row?.back) / Number(row?.trials) : undefined;
}

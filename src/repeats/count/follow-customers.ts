import { severalSql } from '../sql/contact-parts.ts';
import { contactsSql, mendedSql } from '../sql/episodes.ts';
import { joinedSql } from '../sql/merged-contacts.ts';
import { profilesSql } from '../sql/profiles.ts';
import { spacedSql } from '../sql/spaced-contacts.ts';
import type { TrialCounting } from './count-trials.ts';
import { keep, keepRows, keepView, type SqlEngine } from './sql-engine.ts';

/** Makes `contact` of `logged`: who came back about what, when; and `named`, the articles of each set. */
export async function followCustomers(
  engine: SqlEngine,
  { options, ends, sets, spaced }: TrialCounting,
): Promise<void> {
  await keep(engine, 'profile', profilesSql);
  await keep(engine, 'spaced', spacedSql(engine.dialect, options, ends));
  await spaced();
  await keep(engine, 'several', severalSql(engine.dialect));
  await keep(engine, 'joined', joinedSql(engine.dialect, options));
  const lists = await engine.rows('SELECT DISTINCT list FROM joined ORDER BY list');
  const joined = lists.map(({ list }) => {
    const codes = String(list)
      .split(' ')
      .flatMap((links) => sets.codesOf[Number(links)] ?? []);
    return `'${list}', ${sets.numberOf(codes)}`;
  });
  await keepRows(engine, 'joined_links', 'list VARCHAR(10000), links INTEGER', joined);
  await keep(engine, 'mended', mendedSql(engine.dialect, options, ends));
  await keepView(engine, 'contact', contactsSql);
  const named = sets.codesOf.flatMap((codes, links) => codes.map((code) => `${links}, ${code}`));
  await keepRows(engine, 'named', 'links INTEGER, article INTEGER', named);
}

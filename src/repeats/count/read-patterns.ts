import { patternsSql, placeOf } from '../sql/trials.ts';
import type { TrialCounting } from './count-trials.ts';
import type { PlacedPatterns } from './placed-patterns.ts';
import type { SqlEngine } from './sql-engine.ts';
import type { Place } from './strata-levels.ts';

export interface ReadPatterns {
  readonly columns: PlacedPatterns;
  /** As SQL numbers them, by index. */
  readonly placeNumbers: readonly number[];
}

/** Reads what trials add up to by place and by articles linked. */
export async function readPatterns(
  engine: SqlEngine,
  { options, sets }: TrialCounting,
  whole: number,
): Promise<ReadPatterns> {
  const profiles = await engine.rows(`SELECT profile, DENSE_RANK() OVER (ORDER BY topic) AS topic,
    DENSE_RANK() OVER (ORDER BY channel) AS channel, month FROM profile`);
  const profileOf = new Map(profiles.map((row) => [Number(row.profile), row]));
  const [number = [], links = [], trials = [], parts = [], repeats = []] = await engine.columns(
    patternsSql(engine.dialect),
  );
  const placeNumbers = [...new Set(Array.from(number))];
  const indexOf = new Map(placeNumbers.map((place, index) => [place, index]));
  const places = placeNumbers.map((place): Place => {
    const { profile, attempt } = placeOf(place, options);
    const row = profileOf.get(profile);
    return { topic: Number(row?.topic), channel: Number(row?.channel), month: Number(row?.month), attempt };
  });
  const place = Uint32Array.from(number, (one) => indexOf.get(one) ?? 0);
  const weight = Float64Array.from(parts, (own) => own / whole);
  return { placeNumbers, columns: { place, links, trials, weight, repeats, places, codesOfLinks: sets.codesOf } };
}

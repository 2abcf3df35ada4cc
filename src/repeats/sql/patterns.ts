/**
 * How many trials (each counting as much as it was followed) of a stratum have just these articles linked, and how many of them were repeated: what the co-link
 * correction needs. Rows (stratum, articles, trials, repeats); `articles` is '' where none is linked.
 *
 * `listed` gathers a trial's articles in one text, sorted, spaces between; engines write that differently.
 */
export function patternsSql(listed: string): string {
  return `WITH article_list AS (SELECT contact, ${listed} AS articles FROM linked GROUP BY contact)
    SELECT trial.stratum, COALESCE(article_list.articles, '') AS articles, SUM(trial.weight) AS trials,
      SUM(trial.repeated) AS repeats
    FROM trial LEFT JOIN article_list ON article_list.contact = trial.contact
    GROUP BY trial.stratum, COALESCE(article_list.articles, '')
    ORDER BY trial.stratum, articles`;
}

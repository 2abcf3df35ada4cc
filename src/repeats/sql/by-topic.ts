import type { AnalysisOptions } from '../options/analysis-options.ts';
import { followUpSteps } from './follow-up-steps.ts';

/** A topic on which an article was given less often than this says nothing of it. */
const leastContacts = 10;

/**
 * Table `by_topic`: for articles that were given on two topics and more, each topic's fully followed trials with and
 * without the article, in strata that hold both: (article, topic, exposed, exposed_cases, unexposed, unexposed_cases).
 */
export function byTopicSql({ attempts }: AnalysisOptions): string {
  return `CREATE TABLE by_topic AS
    WITH stratum_topic AS (
      SELECT DISTINCT placed.stratum, profile.topic
      FROM placed JOIN profile ON profile.profile = CAST(FLOOR(placed.place / ${attempts + 1}e0) AS INTEGER)
    ),
    often AS (
      SELECT cell.article, stratum_topic.topic
      FROM outcome_cell cell JOIN stratum_topic ON stratum_topic.stratum = cell.stratum
      GROUP BY cell.article, stratum_topic.topic HAVING SUM(cell.asked_followed) >= ${leastContacts}
    ),
    several AS (SELECT article FROM often GROUP BY article HAVING COUNT(*) > 1)
    SELECT cell.article, stratum_topic.topic, SUM(cell.asked_followed) AS exposed, SUM(cell.said_followed) AS exposed_cases,
      SUM(total.asked_followed - cell.asked_followed) AS unexposed, SUM(total.said_followed - cell.said_followed) AS unexposed_cases
    FROM outcome_cell cell
    JOIN stratum_topic ON stratum_topic.stratum = cell.stratum
    JOIN outcome_total total ON total.stratum = cell.stratum
    JOIN several ON several.article = cell.article
    JOIN often ON often.article = cell.article AND often.topic = stratum_topic.topic
    WHERE cell.asked_followed > 0 AND total.asked_followed > cell.asked_followed
    GROUP BY cell.article, stratum_topic.topic`;
}

/**
 * The rows of `by_topic` with the customers who were given the article, and with the topics in words: `topic_name` has
 * them, (topic, name).
 */
export const topicTablesSql = `WITH given AS (
    SELECT named.article, profile.topic, COUNT(DISTINCT detail.customer) AS customers
    FROM detail
    JOIN profile ON profile.profile = detail.profile
    JOIN named ON named.links = detail.links
    WHERE detail.followed_steps = ${followUpSteps} AND named.article IN (SELECT article FROM by_topic)
    GROUP BY named.article, profile.topic
  )
  SELECT by_topic.article, topic_name.name AS topic, given.customers, exposed, exposed_cases, unexposed, unexposed_cases
  FROM by_topic
  JOIN given ON given.article = by_topic.article AND given.topic = by_topic.topic
  JOIN topic_name ON topic_name.topic = by_topic.topic
  ORDER BY by_topic.article, topic_name.name`;

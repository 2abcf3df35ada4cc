/**
 * Table `profile` of `logged`: (profile, topic, channel, month), everything that contacts are compared by but for the
 * attempt, numbered from 1.
 */
export const profilesSql = `SELECT CAST(ROW_NUMBER() OVER (ORDER BY topic, channel, month) AS INTEGER) AS profile,
    topic, channel, month
  FROM (SELECT DISTINCT topic, channel, month FROM logged WHERE reason = '') seen`;

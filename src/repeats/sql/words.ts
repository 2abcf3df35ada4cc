/** Of one article's customers no more texts than this are read: more would not change which words stand out. */
const textsRead = 1000;

const draw = 'md5(CAST(returned.contact AS VARCHAR))';

/**
 * Table `reading`: (article, contact, side), whose texts are read. For each article one case a customer, so that nobody
 * counts twice: the contact with the article (`first`), and that in which the customer came back (`back`). Drawn by
 * digest where there are too many, so that neither the order of rows nor of ids matters.
 */
export function readingSql(minCustomers: number): string {
  return `CREATE TABLE reading AS
    WITH one_each AS (
      SELECT named.article, returned.contact, returned.next, ${draw} AS draw,
        ROW_NUMBER() OVER (PARTITION BY named.article, returned.customer ORDER BY ${draw}, returned.contact) AS nth
      FROM returned JOIN named ON named.links = returned.links
    ),
    drawn AS (
      SELECT article, contact, next, ROW_NUMBER() OVER (PARTITION BY article ORDER BY draw, contact) AS place,
        COUNT(*) OVER (PARTITION BY article) AS customers
      FROM one_each WHERE nth = 1
    )
    SELECT article, contact, 'first' AS side FROM drawn WHERE place <= ${textsRead} AND customers >= ${minCustomers}
    UNION ALL
    SELECT article, next, 'back' FROM drawn WHERE place <= ${textsRead} AND customers >= ${minCustomers}`;
}

/**
 * How many customers use each word: rows (article, word, back, first, other_back, everywhere) and in `of_...` the words
 * of all such texts. Only words that enough customers used who came back after the article, and more of them than had
 * used it the first time; none that is a part of an agent's or a customer's name in the log. `said` holds the words of
 * each contact: (contact, word), each once; `own_name` those parts: (word).
 */
export function wordCountsSql(minCustomers: number): string {
  return `WITH used AS (
      SELECT reading.article, said.word, SUM(CASE WHEN side = 'back' THEN 1 ELSE 0 END) AS back,
        SUM(CASE WHEN side = 'first' THEN 1 ELSE 0 END) AS first
      FROM reading JOIN said ON said.contact = reading.contact
      GROUP BY reading.article, said.word
    ),
    of_article AS (SELECT article, SUM(back) AS back, SUM(first) AS first FROM used GROUP BY article),
    of_word AS (SELECT word, SUM(back) AS back, SUM(back + first) AS everywhere FROM used GROUP BY word),
    of_all AS (SELECT SUM(back) AS back, SUM(back + first) AS everywhere FROM used)
    SELECT used.article, used.word, used.back, used.first, of_word.back - used.back AS other_back, of_word.everywhere,
      of_article.back AS of_back, of_article.first AS of_first, of_all.back - of_article.back AS of_other_back,
      of_all.everywhere AS of_everywhere
    FROM used
    JOIN of_article ON of_article.article = used.article
    JOIN of_word ON of_word.word = used.word
    CROSS JOIN of_all
    WHERE used.back >= ${minCustomers} AND used.back > used.first
      AND NOT EXISTS (
        SELECT 1 FROM own_name WHERE own_name.word = SPLIT_PART(used.word, ' ', 1)
          OR own_name.word = SPLIT_PART(used.word, ' ', 2)
      )
    ORDER BY used.article, used.word`;
}

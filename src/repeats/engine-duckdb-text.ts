import { meaningSql } from './engine-duckdb-meaning.ts';
import { fieldSql } from './engine-duckdb-source.ts';
import { mentionPatterns } from './links/mention-patterns.ts';
import type { LogFile } from './log/log-file.ts';
import { sqlText } from './sql/sql-text.ts';

/**
 * Fields as they stand, but `articles` gathered from the text: its mentions, each once, sorted. The text itself does
 * not get into the database.
 *
 * @param site its address; `undefined` where the articles are not known
 */
export function textMentionsSql(site: URL | undefined): (file: LogFile, field: string) => string {
  const patterns = mentionPatterns(site).map(({ find, is }) => ({
    find: sqlText(`(?i)${find}`),
    is: sqlText(`(?i)^${is}$`),
  }));
  return (file, field) => {
    if (field !== 'articles') return meaningSql(file, field);
    const text = fieldSql(file, 'text');
    const found = patterns.map(({ find, is }) => {
      return `list_transform(regexp_extract_all(${text}, ${find}, 1), lambda found: regexp_extract(found, ${is}, 1))`;
    });
    return `array_to_string(list_sort(list_distinct(flatten([${found.join(', ')}]))), ' ; ')`;
  };
}

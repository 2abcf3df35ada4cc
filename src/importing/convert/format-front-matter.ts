import { stringify } from 'yaml';

/** The front matter of a new article, as text between its `---` lines; empty lists and absent fields are left out. */
export function formatFrontMatter(fields: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value.length > 0);
  return `---\n${stringify(Object.fromEntries(given), { schema: 'failsafe', lineWidth: 0 })}---\n`;
}

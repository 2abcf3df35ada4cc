import { stringify } from 'yaml';

/** What is known of a new article before its writer begins. */
export interface KnownFields {
  readonly code: string;
  readonly title: string;
  readonly owner: string;
  /** `YYYY-MM-DD`. */
  readonly reviewed: string;
  readonly audience: 'customers' | 'agents';
}

/**
 * Puts the fields that are known into a template's front matter: code and title first, the others last, in place of its
 * own if it has them.
 */
export function fillTemplate(template: string, { code, title, owner, reviewed, audience }: KnownFields): string {
  const [, own = '', body = `\n${template}`] = /^---[ \t]*\n([\s\S]*?)^---[ \t]*\n([\s\S]*)$/m.exec(template) ?? [];
  const first = [`code: ${code}`, field('title', title)];
  const last = [field('owner', owner), `reviewed: ${reviewed}`, ...(audience === 'agents' ? ['audience: agents'] : [])];
  const rest = own.replace(/^(?:code|title|owner|reviewed|audience):.*\n/gm, '');
  return `---\n${first.join('\n')}\n${rest}${last.join('\n')}\n---\n${body}`;
}

/** As YAML that is read as the very same text. */
function field(name: string, text: string): string {
  return `${name}: ${stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd()}`;
}

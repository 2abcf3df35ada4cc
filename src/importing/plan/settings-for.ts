import { stringify } from 'yaml';

/** The settings of a new content folder: what must be said, with what is not known yet in plain sight. */
export function formatNewSite(languages: readonly string[]): string {
  const named = Object.fromEntries(languages.map((tag) => [tag, ownName(tag)]));
  return `# What the whole site shares. Correct the name, the address and the ways to a person.

${stringify({ name: 'Support', address: 'https://help.example.com', languages: named }, { schema: 'failsafe', lineWidth: 0 })}
# The ways to a person, shown on every page.
contact:
  email: help@example.com

# Imported articles do not all say what one needs before starting. Until they do, this is a warning and no error.
check: {KB012: warning}
`;
}

/**
 * The topics file with topics that it does not have yet at its end; what is there stays as it is written.
 *
 * @param topics by id, with their words
 */
export function addTopics(
  text: string,
  known: readonly string[],
  topics: ReadonlyMap<string, string>,
  languages: readonly string[],
): string {
  const added = [...topics]
    .filter(([id]) => !known.includes(id))
    .map(([id, words]) => {
      const title = Object.fromEntries(languages.map((tag) => [tag, titleOf(words)]));
      return stringify([{ id, title }], { schema: 'failsafe', lineWidth: 0 });
    });
  if (added.length === 0) return text;
  return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${added.join('')}`;
}

/** `how-to` as people write it: `How to`. */
function titleOf(words: string): string {
  const text = /[\s\p{Lu}]/u.test(words) ? words : words.replace(/[-_]+/g, ' ');
  return /^faq$/i.test(text) ? 'FAQ' : text.charAt(0).toUpperCase() + text.slice(1);
}

function ownName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

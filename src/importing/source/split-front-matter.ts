import { parseYaml } from '../../yaml/parse-yaml.ts';

export interface SplitSource {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** On which line the body begins, from 1. */
  readonly bodyLine: number;
}

/**
 * Parts a Markdown file into its front matter (YAML between `---`, every scalar as written) and its body.
 *
 * @returns the parts, or a sentence that says what is wrong with the front matter
 */
export function splitFrontMatter(text: string): SplitSource | { readonly what: string; readonly line: number } {
  const opened = /^---[ \t]*\n/.exec(text);
  if (!opened) return { fields: {}, body: text, bodyLine: 1 };
  const closed = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(text.slice(opened[0].length));
  if (!closed) {
    // A line of hyphens that nothing answers is a rule above a text, unless a field follows it.
    return /^[\w-]+:/.test(text.slice(opened[0].length))
      ? {
          what: 'The front matter is opened by --- and never closed: half of the article seems to be missing.',
          line: 1,
        }
      : { fields: {}, body: text, bodyLine: 1 };
  }
  const yamlText = text.slice(opened[0].length, opened[0].length + closed.index);
  const head = text.slice(0, opened[0].length + closed.index + closed[0].length);
  const yaml = parseYaml(yamlText, 2);
  const [mistake] = yaml.errors;
  if (mistake) return { what: `The front matter cannot be read: ${mistake.message}.`, line: mistake.line ?? 1 };
  const fields = typeof yaml.value === 'object' && yaml.value !== null && !Array.isArray(yaml.value) ? yaml.value : {};
  return {
    fields: fields as Record<string, unknown>,
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  };
}

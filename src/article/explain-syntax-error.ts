/** What is wrong with a text that the parser could not read, in a writer's words. Both are sentences. */
export interface SyntaxMistake {
  readonly what: string;
  readonly remedy: string;
}

const tag = '`(<[^`]*>)`';

const mistakes: readonly (readonly [RegExp, (...found: string[]) => SyntaxMistake])[] = [
  [
    new RegExp(`^Expected (?:a|the) closing tag (?:for )?${tag}`),
    (component = '') => ({
      what: `${component.replace('</', '<')} is opened and never closed.`,
      remedy: 'Close it at the same depth and in the same list item; a component without content ends with />.',
    }),
  ],
  [
    new RegExp(`^Unexpected closing tag ${tag}, expected corresponding closing tag for ${tag}`),
    (closed, open) => ({
      what: `${closed} stands where ${open} must be closed first.`,
      remedy: 'Close what was opened last first, at the same depth and in the same list item.',
    }),
  ],
  [
    new RegExp(`^Unexpected closing tag ${tag}`),
    (closed) => ({
      what: `${closed} closes nothing that is open.`,
      remedy: 'Remove it, or open the component before it.',
    }),
  ],
  [
    /create a comment/,
    () => ({
      what: 'An article cannot hold a comment <!-- … -->: it would reach every reader.',
      remedy: 'Remove it; what agents alone should read stands in <AgentNote>.',
    }),
  ],
  [
    /expression|brace/,
    () => ({
      what: 'Here a curly bracket begins code, and an article holds none.',
      remedy: 'Remove the brackets, or write \\{ to show one.',
    }),
  ],
];

/** @param message the parser's, without its place */
export function explainSyntaxError(message: string): SyntaxMistake {
  for (const [pattern, explain] of mistakes) {
    const found = pattern.exec(message);
    if (found) return explain(...found.slice(1));
  }
  return {
    what: 'Here "<" begins something that is no component.',
    remedy: 'In prose write "less than" or \\<. A link is written [text](https://…), an attribute name="text".',
  };
}

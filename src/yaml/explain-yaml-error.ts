/** What is wrong with a YAML text, in a writer's words. */
export interface YamlMistake {
  /** Completes "The front matter cannot be read: ...". */
  readonly message: string;
  /** A sentence. */
  readonly remedy: string;
}

const quoteIt = 'If it is part of a text, put quotes around the whole text.';

const byCode: Readonly<Record<string, YamlMistake>> = {
  BAD_SCALAR_START: { message: 'no text can begin with this character', remedy: 'Put quotes around the whole text.' },
  ANCHOR: { message: 'no text can begin with * or &', remedy: 'Put quotes around the whole text.' },
  TAG_RESOLVE_FAILED: { message: 'no text can begin with !', remedy: 'Put quotes around the whole text.' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a field cannot begin inside a text',
    remedy: 'Put quotes around a text that holds ": ", for example  title: "Wi-Fi: no internet"',
  },
  DUPLICATE_KEY: { message: 'this field is given twice', remedy: 'Remove one of the two.' },
  TAB_AS_INDENT: { message: 'this line begins with a tab', remedy: 'Indent it with spaces.' },
  BAD_INDENT: {
    message: 'this line is indented differently from those it belongs to',
    remedy: 'Let lines that belong together begin in the same column.',
  },
  BAD_DQ_ESCAPE: {
    message: 'a backslash in double quotes begins a special character, and this is none',
    remedy: "Use single quotes, for example  'C:\\Users'",
  },
  MULTIPLE_DOCS: { message: 'a line of --- or ... ends it before its end', remedy: 'Remove that line.' },
  UNEXPECTED_TOKEN: { message: 'this does not belong to the value before it', remedy: quoteIt },
  NON_STRING_KEY: { message: 'the name of a field must be a word', remedy: 'Write  name: value' },
};

const byMessage: readonly (readonly [RegExp, YamlMistake])[] = [
  [
    /Missing closing .quote/,
    { message: 'a quotation mark before this is never closed', remedy: 'Close it at the end of its text.' },
  ],
  [
    /closing|end with/,
    { message: 'a bracket before this is never closed', remedy: 'Close it at the end of its list.' },
  ],
  [/Missing ,/, { message: 'a comma is missing between two items', remedy: 'Add it.' }],
  [/Implicit/, { message: 'this line is no field', remedy: 'Write  name: value  with a colon and a space.' }],
];

/**
 * @param code of the parser's error
 * @param message of the parser, where one code stands for several mistakes
 */
export function explainYamlError(code: string, message: string): YamlMistake {
  return (
    byMessage.find(([pattern]) => pattern.test(message))?.[1] ??
    byCode[code] ?? {
      message: 'something is out of place here',
      remedy: 'Check quotes, brackets and indentation; put quotes around a text that holds ": ".',
    }
  );
}

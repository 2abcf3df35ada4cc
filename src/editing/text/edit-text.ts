/** Characters to put in the place of others. */
export interface TextEdit {
  /** From 0, in UTF-16 units of the text as it is parsed: without byte-order mark, every line ended by `\n`. */
  readonly start: number;
  /** Behind the last character that goes; `start` where nothing does. */
  readonly end: number;
  readonly text: string;
}

/**
 * Makes edits in a file's text and touches nothing else: byte-order mark and line ends stay what they are.
 *
 * @param original the text as it is in the file
 * @param edits which do not overlap, in any order
 */
export function editText(original: string, edits: readonly TextEdit[]): string {
  const place = placesIn(original);
  const lineEnd = /\r\n|\r|\n/.exec(original)?.[0] ?? '\n';
  let text = original;
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    const inserted = edit.text.replaceAll('\n', lineEnd);
    text = text.slice(0, place(edit.start)) + inserted + text.slice(place(edit.end));
  }
  return text;
}

/** From a place in the text as it is parsed to that in the file: each `\r\n` before it is one character there, two here. */
function placesIn(original: string): (offset: number) => number {
  const mark = original.startsWith('\ufeff') ? 1 : 0;
  const pairs = [...original.matchAll(/\r\n/g)].map(({ index }, count) => index - mark - count);
  return (offset) => mark + offset + pairs.filter((pair) => pair < offset).length;
}

import { editText, type TextEdit } from './edit-text.ts';

/** A line that edits change, or put in: then there is none before. */
export interface ChangedLine {
  /** From 1, in the text before. */
  readonly line: number;
  readonly before?: string;
  readonly after: string;
}

/**
 * The lines that edits change, in their order.
 *
 * @param source the text as it is parsed
 * @param edits each within a line, or a whole new line
 */
export function changedLines(source: string, edits: readonly TextEdit[]): ChangedLine[] {
  const lineOf = ({ start }: TextEdit) => source.slice(0, start).split('\n').length;
  return [...Map.groupBy(edits, lineOf)]
    .sort(([a], [b]) => a - b)
    .map(([line, here]) => {
      const from = source.lastIndexOf('\n', (here[0]?.start ?? 0) - 1) + 1;
      const end = source.indexOf('\n', from);
      const before = source.slice(from, end < 0 ? undefined : end);
      const own = here.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
      const after = editText(before, own);
      const [only] = own;
      if (own.length === 1 && only?.start === only?.end && only?.text.includes('\n')) {
        return { line, after: only.text.replace(/^\n|\n$/g, '') };
      }
      return { line, before, after };
    });
}

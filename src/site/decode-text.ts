import type { Problem } from '../problem/problem.ts';

/**
 * The text of a file that must be UTF-8, without its byte-order mark and with every line ended by `\n`.
 *
 * @param file as the writer knows it
 */
export function decodeText(file: string, bytes: Uint8Array): { source: string } | { problem: Problem } {
  if (bytes.includes(0)) return { problem: notUtf8(file, { line: 1, column: 1 }, ', but UTF-16 or no text at all') };
  try {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    const line = conflictLine(source);
    return line === undefined ? { source } : { problem: mergeConflict(file, line) };
  } catch {
    return { problem: notUtf8(file, firstBadCharacter(bytes), '') };
  }
}

/** The line on which git begins to show both sides of a merge, where it shows them to the end. */
function conflictLine(source: string): number | undefined {
  let from = 0;
  const starts = [/^<{7} /gm, /^={7}$/gm, /^>{7} /gm].map((mark) => {
    mark.lastIndex = from;
    const found = mark.exec(source);
    from = found ? mark.lastIndex : source.length;
    return found?.index;
  });
  const [first] = starts;
  return first === undefined || starts.includes(undefined) ? undefined : source.slice(0, first).split('\n').length;
}

function mergeConflict(file: string, line: number): Problem {
  return {
    file,
    line,
    column: 1,
    severity: 'error',
    id: 'KB046',
    name: 'merge-conflict',
    what: 'Here git has left both sides of a merge, and both would be published.',
    remedy: 'Keep what is right of the two, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  };
}

function notUtf8(file: string, place: { line: number; column: number }, but: string): Problem {
  return {
    file,
    ...place,
    severity: 'error',
    id: 'KB001',
    name: 'not-utf8',
    what: `This file is not UTF-8 text${but}: accents would come out wrong.`,
    remedy: 'Save it again with the encoding UTF-8.',
  };
}

function firstBadCharacter(bytes: Uint8Array): { line: number; column: number } {
  const [good = ''] = new TextDecoder().decode(bytes).split('\ufffd', 1);
  const lines = good.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

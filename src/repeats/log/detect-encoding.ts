import { isAscii, isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Tells the encoding of a text from all of its bytes. UTF-16 is known by its mark. What is not UTF-8 is taken for
 * Windows-1252, the encoding of spreadsheets in the West, unless more pieces of it are sound UTF-8 with letters beyond
 * ASCII: then it is UTF-8 with rows that are damaged.
 */
export async function detectEncoding(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Encoding> {
  let kept = new Uint8Array();
  let marked: Encoding | undefined;
  const seen = { utf8: 0, other: 0 };
  for await (const piece of pieces) {
    const bytes = kept.length === 0 ? piece : Buffer.concat([kept, piece]);
    marked ??= markOf(bytes);
    const end = lastCharacter(bytes);
    kept = bytes.slice(end);
    judge(bytes.subarray(0, end), seen);
  }
  judge(kept, seen);
  if (marked) return marked;
  return seen.other > seen.utf8 ? 'windows-1252' : 'utf-8';
}

function markOf([first, second]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Where the last character of UTF-8 begins: it may go on in the next piece. */
function lastCharacter(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > bytes.length - 4 && at > 0 && isContinuation(bytes[at])) at--;
  return (bytes[at] ?? 0) >= 0xc0 ? at : bytes.length;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}

/** Whole pieces are judged where they are sound; only where one is not, its characters are counted. */
function judge(bytes: Uint8Array, seen: { utf8: number; other: number }): void {
  if (isAscii(bytes)) return;
  if (isUtf8(bytes)) seen.utf8++;
  else {
    const beyondAscii = new TextDecoder().decode(bytes).match(/[^\0-\x7f]/gu) ?? [];
    const damaged = beyondAscii.filter((character) => character === '\ufffd').length;
    if (damaged * 2 > beyondAscii.length) seen.other++;
    else seen.utf8++;
  }
}

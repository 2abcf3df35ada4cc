import { decodeText } from '../../site/decode-text.ts';

export interface DecodedSource {
  /** Lines ended by `\n`, without a byte-order mark. */
  readonly text: string;
  /** The encoding it was read from, where that was not UTF-8. */
  readonly from?: string;
}

/**
 * The text of a file from elsewhere, whatever its encoding: UTF-8, UTF-16 with or without its mark, otherwise
 * Windows-1252, in which every byte means something.
 *
 * @returns the text, or a sentence that says why it is none and one that says what to do
 */
export function decodeSource(
  file: string,
  bytes: Uint8Array,
): DecodedSource | { what: string; remedy: string; line?: number } {
  const encoding = encodingOf(bytes);
  if (encoding === undefined)
    return { what: 'This file holds no text: it has zero bytes in it.', remedy: 'Leave it out, or save it as text.' };
  const text = new TextDecoder(encoding).decode(bytes);
  const read = decodeText(file, new TextEncoder().encode(text));
  if ('problem' in read) {
    const { what, remedy, line } = read.problem;
    return { what, remedy, ...(line !== undefined && { line }) };
  }
  return { text: read.source, ...(encoding !== 'utf-8' && { from: encoding }) };
}

function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.includes(0)) return utf16WithoutMark(bytes);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Western text in UTF-16 has a zero in every other byte. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2000);
  const zeros = (from: 0 | 1) => sample.filter((byte, at) => at % 2 === from && byte === 0).length;
  const half = sample.length / 2;
  if (zeros(1) > half * 0.7 && zeros(0) < half * 0.1) return 'utf-16le';
  if (zeros(0) > half * 0.7 && zeros(1) < half * 0.1) return 'utf-16be';
  return undefined;
}

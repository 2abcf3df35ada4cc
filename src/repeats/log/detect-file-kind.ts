/** What the first bytes of a file say it is. `not-text` names what it seems to be instead. */
export type FileKind =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly encoding: 'utf-8' | 'utf-16le' }
  | { readonly kind: 'not-text'; readonly seems: string; readonly remedy: string };

const saveAsCsv = 'Save it as "CSV UTF-8 (comma delimited)" and give that file.';

/** Tells text from what is often given by mistake, from the first bytes (64 KiB are plenty). */
export function detectFileKind(start: Uint8Array): FileKind {
  if (start.length === 0) return { kind: 'empty' };
  if (startsWith(start, [0xff, 0xfe])) return { kind: 'text', encoding: 'utf-16le' };
  if (startsWith(start, [0xfe, 0xff])) return notText('UTF-16 with the high byte first', saveAsCsv);
  if (startsWith(start, [0x50, 0x4b, 3, 4])) return notText('an Excel workbook or a zip archive', saveAsCsv);
  if (startsWith(start, [0xd0, 0xcf, 0x11, 0xe0])) return notText('an old Excel workbook', saveAsCsv);
  if (startsWith(start, [0x1f, 0x8b])) return notText('compressed', 'Unpack it first.');
  if (start.includes(0)) return notText('a binary file', 'Export the contacts as "CSV UTF-8" and give that file.');
  return kindOfUtf8(start);
}

function kindOfUtf8(start: Uint8Array): FileKind {
  const text = new TextDecoder('utf-8').decode(start).trimStart();
  if (text === '') return { kind: 'empty' };
  if (/^<(!doctype|html|\?xml|[a-z])/i.test(text)) {
    return notText('a web page or XML', 'Often this is a sign-in page saved in place of the export: export it again.');
  }
  if (/^[[{]/.test(text)) return notText('JSON', 'Export the contacts as "CSV UTF-8" and give that file.');
  return { kind: 'text', encoding: 'utf-8' };
}

function notText(seems: string, remedy: string): FileKind {
  return { kind: 'not-text', seems, remedy };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

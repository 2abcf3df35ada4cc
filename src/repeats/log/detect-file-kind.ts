/** What the first bytes of a file, unpacked, say it is. `not-a-log` names what it seems to be instead. */
export type FileKind =
  | { readonly kind: 'empty' | 'text' | 'json-lines' | 'parquet' }
  | { readonly kind: 'not-a-log'; readonly seems: string; readonly remedy: string };

const saveAsCsv = 'Save it as "CSV UTF-8 (comma delimited)" and give that file.';
const oneObjectALine = 'Write one object a line, for example with  jq -c ".[]" FILE  or  jq -c ".tickets[]" FILE';

/** Tells logs from what is often given by mistake, from the first bytes (64 KiB are plenty). */
export function detectFileKind(start: Uint8Array, encoding: string): FileKind {
  if (start.length === 0) return { kind: 'empty' };
  if (startsWith(start, 'PAR1')) return { kind: 'parquet' };
  if (startsWith(start, 'PK\u0003\u0004')) return notALog('an Excel workbook or a zip archive', saveAsCsv);
  if (startsWith(start, '\u00d0\u00cf\u0011\u00e0')) return notALog('an old Excel workbook', saveAsCsv);
  if (['(\u00b5/\u00fd', 'BZh', '\u00fd7zXZ', '7z'].some((signature) => startsWith(start, signature))) {
    return notALog('compressed, but not with gzip', 'Unpack it first, or compress it with gzip.');
  }
  if (start.includes(0) && !encoding.startsWith('utf-16')) {
    return notALog('a binary file', 'Export the contacts as "CSV UTF-8" and give that file.');
  }
  return kindOfText(new TextDecoder(encoding).decode(start).trimStart());
}

function kindOfText(text: string): FileKind {
  if (text === '') return { kind: 'empty' };
  if (/^<(!doctype|html|\?xml|[a-z])/i.test(text)) {
    return notALog('a web page or XML', 'Often this is a sign-in page saved in place of the export: export it again.');
  }
  if (text.startsWith('[')) return notALog('one JSON list', oneObjectALine);
  if (!text.startsWith('{')) return { kind: 'text' };
  const [first = '', ...others] = text.split(/\r?\n/);
  if (others.length > 0 && !isJson(first)) return notALog('JSON over several lines', oneObjectALine);
  return { kind: 'json-lines' };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function notALog(seems: string, remedy: string): FileKind {
  return { kind: 'not-a-log', seems, remedy };
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, index) => bytes[index] === character.charCodeAt(0));
}

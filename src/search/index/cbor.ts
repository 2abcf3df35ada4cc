/** The beginning of an item of CBOR: of what kind it is, and its number: a length, a count or the value itself. */
export interface CborHead {
  /** The major type, 0 to 7. */
  readonly kind: number;
  readonly number: number;
  /** Where what follows begins. */
  readonly next: number;
}

/** The major types that matter here. */
export const cborKind = { bytes: 2, text: 3, list: 4, simple: 7 } as const;

/**
 * Reads the beginning of an item. Source: RFC 8949, 3.
 *
 * @throws RangeError where the bytes end before it does
 * @throws Error where it is of a kind that Pagefind does not write: a map, a tag, a list without a count
 */
export function readHead(bytes: Uint8Array, at: number): CborHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = view.getUint8(at);
  const kind = first >> 5;
  const short = first & 31;
  if (kind === 5 || kind === 6 || short > 27) throw new Error('This is not as Pagefind 1.6 writes it.');
  const next = at + 1 + (short < 24 ? 0 : 2 ** (short - 24));
  if (next > bytes.length) throw new RangeError('The item has no end.');
  if (short < 24) return { kind, number: short, next };
  if (short === 24) return { kind, number: view.getUint8(at + 1), next };
  if (short === 25) return { kind, number: view.getUint16(at + 1), next };
  if (short === 26) return { kind, number: view.getUint32(at + 1), next };
  return { kind, number: Number(view.getBigUint64(at + 1)), next };
}

/** Where the item ends that begins here. */
export function itemEnd(bytes: Uint8Array, at: number): number {
  const { kind, number, next } = readHead(bytes, at);
  if (kind === cborKind.bytes || kind === cborKind.text) return next + number;
  if (kind !== cborKind.list) return next;
  let end = next;
  for (let item = 0; item < number; item++) end = itemEnd(bytes, end);
  return end;
}

/** The items of the list that begins here, each as it stands. */
export function listItems(bytes: Uint8Array, at: number): Uint8Array[] {
  const { kind, number, next } = readHead(bytes, at);
  if (kind !== cborKind.list) throw new Error('This is not as Pagefind 1.6 writes it.');
  const items: Uint8Array[] = [];
  let from = next;
  for (let item = 0; item < number; item++) {
    const end = itemEnd(bytes, from);
    items.push(bytes.subarray(from, end));
    from = end;
  }
  return items;
}

/** The text that begins here. */
export function textAt(bytes: Uint8Array, at: number): string {
  const { kind, number, next } = readHead(bytes, at);
  if (kind !== cborKind.text) throw new Error('This is not as Pagefind 1.6 writes it.');
  return new TextDecoder().decode(bytes.subarray(next, next + number));
}

/** A list of items. */
export function cborList(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([headOf(cborKind.list, items.length), ...items]);
}

export function cborText(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return Buffer.concat([headOf(cborKind.text, bytes.length), bytes]);
}

function headOf(kind: number, number: number): Buffer {
  const major = kind << 5;
  if (number < 24) return Buffer.from([major | number]);
  if (number < 2 ** 8) return Buffer.from([major | 24, number]);
  if (number < 2 ** 16) return Buffer.from([major | 25, number >> 8, number & 255]);
  const head = Buffer.alloc(5, major | 26);
  head.writeUInt32BE(number, 1);
  return head;
}

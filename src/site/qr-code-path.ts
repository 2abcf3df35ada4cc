import { encode } from 'uqr';

/** The quiet zone that ISO/IEC 18004 asks for, in modules. */
const border = 4;

export interface QrCode {
  readonly path: string;
  /** How many modules wide and high it is, its quiet zone included. */
  readonly size: number;
}

/**
 * A QR code as one SVG path, to be drawn as a line one module wide: the dark modules, those side by side as one stroke. It
 * stands in every article, so it is short.
 */
export function qrCodePath(text: string): QrCode {
  if (last?.text !== text) last = { text, code: draw(text) };
  return last.code;
}

/** The pages of an article in two languages are made one after the other, and show the same code. */
let last: { readonly text: string; readonly code: QrCode } | undefined;

function draw(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'L', border });
  const rows = data.map((row, y) => {
    const line = row.map((dark) => (dark ? '1' : '0')).join('');
    let end = 0;
    return [...line.matchAll(/1+/g)]
      .map(({ index, 0: run }) => {
        const start = end === 0 ? `M${index} ${y}.5` : `m${index - end} 0`;
        end = index + run.length;
        return `${start}h${run.length}`;
      })
      .join('');
  });
  return { path: rows.join(''), size };
}

import { encode } from 'uqr';

const svg = 'http://www.w3.org/2000/svg';
/** The quiet zone that ISO/IEC 18004 asks for, in modules. */
const border = 4;

/** A QR code as a picture, drawn as one path: dark on light in every theme, or phones would not read it. */
export function drawQrCode(text: string, label: string): SVGSVGElement {
  const { data, size } = encode(text, { ecc: 'M', border });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  const picture = document.createElementNS(svg, 'svg');
  const set = (element: Element, attributes: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  };
  set(picture, { viewBox: `0 0 ${size} ${size}`, class: 'qr', role: 'img', 'aria-label': label });
  const path = document.createElementNS(svg, 'path');
  set(path, { d: dark.join('') });
  picture.append(path);
  return picture;
}

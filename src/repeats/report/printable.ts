/**
 * A text on one line, without what could steer a terminal or turn the direction of what stands around it: control
 * characters and bidirectional marks become spaces or go.
 */
export function printable(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

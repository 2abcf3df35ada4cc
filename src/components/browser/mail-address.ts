import type { Message } from './compose-message.ts';

/**
 * The address that opens a message in the reader's mail program (RFC 6068: lines end in CRLF, spaces are `%20`).
 *
 * @param mailto `mailto:help@example.com`; what it already asks for is replaced
 */
export function mailAddress(mailto: string, { subject, body }: Message): string {
  const encode = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `${mailto.split('?')[0]}?subject=${encode(subject)}&body=${encode(body)}`;
}

/**
 * A text message that is ready to be sent, to a number that the agent types.
 *
 * @example smsLink('Read this') // 'sms:?&body=Read%20this'
 */
export function smsLink(text: string): string {
  // `?&` is read by phones that want `?body` and by those that want `&body`.
  return `sms:?&body=${encodeURIComponent(text)}`;
}

/** An e-mail that is ready to be sent, to an address that the agent types: RFC 6068. */
export function mailtoLink(subject: string, text: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}

/**
 * By which two contacts are of one customer: upper and lower case, spaces, full-width letters and the like apart.
 *
 * @example customerKey(' AB 12-34 ') // 'ab12-34'
 */
export function customerKey(typed: string): string {
  return typed.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');
}

/** Whether a text that is to leave the desk says who the customer is. */
export function namesCustomer(text: string, customer: string): boolean {
  const key = customerKey(customer);
  return key !== '' && customerKey(text).includes(key);
}

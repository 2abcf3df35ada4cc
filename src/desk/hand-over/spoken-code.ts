import { formatArticleCode } from '../../article/article-code.ts';

/**
 * A code as it is said, digit by digit, in pairs.
 *
 * @param digits the words for 0 to 9; the digits themselves are given where a language has none
 * @example spokenCode('48217', english) // 'four eight, two one, seven'
 */
export function spokenCode(code: string, digits: readonly string[] | undefined): string {
  return formatArticleCode(code)
    .split(' ')
    .map((pair) => [...pair].map((digit) => digits?.[Number(digit)] ?? digit).join(' '))
    .join(', ');
}

/** An address as it is read out: `help.example.com`. */
export function spokenAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

import type { Typography } from './language.ts';
import { typeset } from './typeset.ts';

const code = /^<(?:code|pre|kbd|script|style)\b/i;

/**
 * Sets the typography of the text between the tags of HTML that Astro has rendered; what stands in `code`, `pre` and
 * `kbd` is left as it is.
 *
 * @example typesetHtml('<p>Que faire ?</p>', french) // '<p>Que faire\u202f?</p>'
 */
export function typesetHtml(html: string, typography: Typography): string {
  let within: string | undefined;
  let before = '';
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      if (part.startsWith('<')) {
        if (within === undefined && code.test(part)) within = /^<(\w+)/.exec(part)?.[1];
        else if (within !== undefined && part.startsWith(`</${within}`)) within = undefined;
        if (!/^<\/?(?:a|b|em|strong|i|span|code|kbd)\b/i.test(part)) before = '';
        return part;
      }
      const set = within === undefined ? typeset(part.replaceAll('&quot;', '"'), typography, before) : part;
      before = part.at(-1) ?? before;
      return set;
    })
    .join('');
}

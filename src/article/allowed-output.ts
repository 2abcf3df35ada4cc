import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';

/** Everything that an article may become. The names of attributes are those of HTML. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'class', 'id', 'rel', 'aria-label', 'aria-describedby', 'data-footnote-ref', 'data-footnote-backref'],
  b: ['translate'],
  blockquote: [],
  br: [],
  code: ['class'],
  del: [],
  details: ['class', 'id'],
  div: ['class', 'id', 'role', 'aria-labelledby', 'data-group'],
  em: [],
  ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, ['id', 'class']])),
  hr: [],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  input: ['type', 'checked', 'disabled', 'name', 'autocomplete', 'aria-label'],
  kbd: ['class'],
  label: ['class'],
  li: ['class', 'id'],
  ol: ['class', 'start'],
  p: ['class', 'id', 'title'],
  pre: [],
  section: ['class', 'id', 'data-tab', 'aria-labelledby', 'data-footnotes'],
  span: ['class'],
  strong: [],
  summary: [],
  sup: [],
  table: [],
  tbody: [],
  td: ['class', 'data-title'],
  th: ['class', 'scope'],
  thead: [],
  tr: [],
  ul: ['class'],
};

const safeAddress = /^(?:#\S*|\/(?!\/)\S*|https?:\/\/\S*|mailto:\S*|tel:[+\d]+|sms:\S*)$/;

/**
 * What in an article's HTML is outside the list: elements, attributes, addresses that could run or leave the site unseen.
 *
 * @param base the path of the site, '' or '/help'
 */
export function strangersIn(html: string, base: string): string[] {
  const isSafe = (address: string) =>
    safeAddress.test(address) && (!address.startsWith('/') || address.startsWith(`${base}/`));
  const strangers: string[] = [];
  visit(htmlToHast(html, { fragment: true }), 'element', ({ tagName, properties }) => {
    if (!(tagName in allowed)) strangers.push(`<${tagName}>`);
    for (const [property, value] of Object.entries(properties ?? {})) {
      const attribute = nameOfAttribute(property);
      if (!allowed[tagName]?.includes(attribute)) strangers.push(`<${tagName} ${attribute}>`);
      const address = attribute === 'href' || attribute === 'src';
      if (address && !isSafe(String(value))) strangers.push(`${attribute}="${value}"`);
    }
  });
  return strangers;
}

function nameOfAttribute(property: string): string {
  if (property === 'className') return 'class';
  if (property === 'autoComplete') return 'autocomplete';
  const kebab = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return /^(?:data|aria)-/.test(kebab)
    ? kebab.replace(/^aria-(.*)$/, (_, name) => `aria-${name.replaceAll('-', '')}`)
    : kebab;
}

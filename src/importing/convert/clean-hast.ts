import type { Element, ElementContent, Nodes, Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import type { Lose } from '../report/loss.ts';
import { elementsIn } from './hast-elements.ts';

/** Elements that run code or bring other pages in: they go with all that is in them. */
const active = [
  'script',
  'style',
  'template',
  'iframe',
  'frame',
  'frameset',
  'noscript',
  'noembed',
  'object',
  'embed',
  'applet',
  'svg',
  'math',
  'base',
  'link',
  'meta',
  'head',
  'title',
  'canvas',
  'audio',
  'video',
  'source',
  'track',
  'select',
  'textarea',
  'button',
  'form',
  'xmp',
  'plaintext',
];
const silent = new Set(['base', 'link', 'meta', 'head', 'title', 'source', 'track']);
/** These hold words of their own, and stay as what is in them. */
const unwrapped = new Set([
  'button',
  'form',
  'noscript',
  'select',
  'textarea',
  'canvas',
  'xmp',
  'plaintext',
  'template',
]);
/** These show something from elsewhere, to which a link can lead. */
const embedding = new Set(['iframe', 'video', 'audio', 'embed', 'object', 'frame']);

const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  clobber: [],
  strip: [...active, ...(defaultSchema.strip ?? [])],
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'aside',
    'u',
    'figure',
    'figcaption',
    'mark',
    'small',
    'main',
    'article',
    'header',
    'footer',
    'nav',
    'body',
    'html',
    'center',
    'font',
    'big',
    'caption',
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['id', 'title', 'className', 'colSpan', 'rowSpan', 'align', 'start'],
    a: ['href', 'name'],
    img: ['src', 'alt', 'title'],
    code: ['className'],
    pre: ['className'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel', 'sms'], src: ['http', 'https'], cite: ['http', 'https'] },
};

/**
 * Takes out of a page from elsewhere all that could run code or load something, and tells of it. Frames and films become
 * links to what they showed; words stay.
 */
export function cleanHast(tree: Root, lose: Lose): Root {
  for (const element of elementsIn(tree)) tellHandlers(element, lose);
  replaceActive(tree, lose);
  return sanitize(tree, schema) as Root;
}

function tellHandlers({ tagName, properties }: Element, lose: Lose): void {
  for (const [name, value] of Object.entries(properties)) {
    if (/^on[a-z]/i.test(name))
      lose('active', `The handler ${name.toLowerCase()} of <${tagName}> was taken out.`, String(value));
    else if ((name === 'href' || name === 'src') && /^\s*(?:javascript|data|vbscript):/i.test(String(value)))
      lose('active', `The address of <${tagName}>, which could run code, was taken out.`, String(value));
  }
}

function replaceActive(node: Nodes, lose: Lose): void {
  if (!('children' in node)) return;
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child as ElementContent];
    replaceActive(child, lose);
    return active.includes(child.tagName) ? replacement(child, lose) : [child];
  }) as never;
}

function replacement(element: Element, lose: Lose): ElementContent[] {
  const { tagName, properties } = element;
  if (silent.has(tagName)) return [];
  if (unwrapped.has(tagName)) {
    lose('layout', `<${tagName}> was left out; the words in it stay.`, `<${tagName}`);
    return tagName === 'template' ? ((element.content?.children as ElementContent[]) ?? []) : element.children;
  }
  const address = [
    properties.src,
    properties.data,
    ...[...elementsIn(element, 'source')].map((source) => source.properties.src),
  ].find(isWebAddress);
  if (!embedding.has(tagName) || address === undefined) {
    lose('active', `<${tagName}> was taken out with all that is in it.`, `<${tagName}`);
    return [];
  }
  const url = address.replace(/^\/\//, 'https://');
  lose('active', `<${tagName}> was taken out; a link to ${url} stands in its place.`, address);
  const label = typeof properties.title === 'string' && properties.title.trim() ? properties.title : url;
  return [
    {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [
        { type: 'element', tagName: 'a', properties: { href: url }, children: [{ type: 'text', value: label }] },
      ],
    },
  ];
}

function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^(?:https?:)?\/\//i.test(value);
}

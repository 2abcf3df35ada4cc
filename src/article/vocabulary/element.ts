import type { Element, ElementContent, Properties } from 'hast';

/** Makes an HTML element. Texts among the children are text, never markup. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string | readonly ElementContent[])[]
): Element {
  const content = children.flatMap((child): ElementContent[] => {
    if (typeof child === 'string') return [{ type: 'text', value: child }];
    return Array.isArray(child) ? [...child] : [child as ElementContent];
  });
  return { type: 'element', tagName, properties, children: content };
}

import { attributeOf } from '../component-node.ts';
import type { Component } from './component.ts';
import { element } from './element.ts';

/** The same thing for several systems or products; a choice in one group holds on the whole site. */
export const tabs: Component = {
  name: 'Tabs',
  attributes: { group: { kind: 'id', required: true } },
  children: { only: 'Tab' },
  stands: 'block',
  example: '<Tabs group="system"> … </Tabs>',
  render: (node, _context, inner) => [
    element('div', { className: ['tabs'], dataGroup: attributeOf(node, 'group') ?? '' }, inner.all()),
  ],
};

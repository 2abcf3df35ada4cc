import { attributeOf, idOf } from '../component-node.ts';
import type { Component } from './component.ts';
import { element } from './element.ts';

/** One of several: readable in its place without script, chosen by a press with it. */
export const tab: Component = {
  name: 'Tab',
  attributes: { id: { kind: 'id', required: true }, label: { kind: 'text', required: true } },
  children: 'content',
  stands: { in: 'Tabs' },
  example: '<Tab id="windows" label="Windows"> … </Tab>',
  render: (node, context, inner) => {
    const id = idOf(node);
    return [
      element(
        'section',
        { className: ['tab'], id, dataTab: attributeOf(node, 'id') ?? '', ariaLabelledBy: [`${id}-label`] },
        element(
          'p',
          { className: ['tab-label'], id: `${id}-label` },
          context.typeset(attributeOf(node, 'label') ?? ''),
        ),
        inner.all(),
      ),
    ];
  },
};

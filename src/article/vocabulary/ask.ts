import { attributeOf, idOf } from '../component-node.ts';
import type { Component } from './component.ts';
import { element } from './element.ts';

/** A question whose answers lead on. */
export const ask: Component = {
  name: 'Ask',
  attributes: { id: { kind: 'id', required: true }, question: { kind: 'text', required: true } },
  children: { only: 'Answer' },
  stands: 'block',
  example: '<Ask id="light" question="What does the light do?"> … </Ask>',
  render: (node, context, inner) => {
    const id = idOf(node);
    return [
      element(
        'div',
        { className: ['ask'], id, role: 'group', ariaLabelledBy: [`${id}-question`] },
        element(
          'p',
          { className: ['question'], id: `${id}-question` },
          context.typeset(attributeOf(node, 'question') ?? ''),
        ),
        inner.all(),
      ),
    ];
  },
};

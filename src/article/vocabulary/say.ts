import { say as text } from '../../site/say.ts';
import type { Component } from './component.ts';
import { element } from './element.ts';

/** What an agent says aloud at a step. */
export const say: Component = {
  name: 'Say',
  attributes: {},
  children: 'text',
  stands: 'step',
  example: '<Say>Could you switch the printer off for me?</Say>',
  render: (_node, { language }, inner) => [
    element(
      'div',
      { className: ['say'] },
      element('span', { className: ['label'] }, text(language, 'say')),
      ' ',
      inner.all(),
    ),
  ],
};

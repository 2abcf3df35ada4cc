import { say } from '../../site/say.ts';
import type { Component } from './component.ts';
import { element } from './element.ts';

/** What one should see once the step is done. */
export const expect: Component = {
  name: 'Expect',
  attributes: {},
  children: 'text',
  stands: 'step',
  example: '<Expect>The Wi-Fi light stops blinking and stays lit.</Expect>',
  render: (_node, { language }, inner) => [
    element(
      'div',
      { className: ['expect'] },
      element('span', { className: ['label'] }, say(language, 'expect')),
      ' ',
      inner.all(),
    ),
  ],
};

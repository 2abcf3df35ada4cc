import { toPlainText } from '../plain-text.ts';
import type { Component } from './component.ts';
import { element } from './element.ts';

/** Keys to press together: `Ctrl+P`. */
export const keys: Component = {
  name: 'Keys',
  attributes: {},
  children: 'text',
  stands: 'inline',
  example: '<Keys>Ctrl+P</Keys>',
  render: (node, { audience }) => {
    const names = toPlainText(node, audience)
      .split(/(?<=[^+\s]\s*)\+/)
      .map((key) => key.trim());
    const pressed = names.flatMap((key, index) => [...(index > 0 ? ['+'] : []), element('kbd', {}, key)]);
    return [element('kbd', { className: ['keys'] }, ...pressed)];
  },
};

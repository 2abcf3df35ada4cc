import { contactElement } from '../contact-element.ts';
import type { Component } from './component.ts';

/** The ways to a person, as the settings give them. */
export const contact: Component = {
  name: 'Contact',
  attributes: {},
  children: 'none',
  stands: 'block',
  example: '<Contact />',
  render: (_node, context) => [contactElement(context)],
};

import type { Component } from './component.ts';

/** Text that is said once and used in many articles. `insertSnippets` puts it in place before anything is rendered. */
export const snippet: Component = {
  name: 'Snippet',
  attributes: { id: { kind: 'id', required: true } },
  children: 'none',
  stands: 'block',
  example: '<Snippet id="restart-router" />',
  render: () => {
    throw new Error('A snippet was rendered before its text was put in place.');
  },
};

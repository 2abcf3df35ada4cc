import { say } from '../../site/say.ts';
import type { Component } from './component.ts';
import { element } from './element.ts';

/** A box with a heading from the interface's language: cause, note, warning, note for agents. */
function callout(name: string, kind: string, textKey: string): Component {
  return {
    name,
    attributes: {},
    children: 'content',
    stands: 'block',
    example: `<${name}>The printer forgets its address after an update.</${name}>`,
    render: (_node, { language }, inner) => [
      element(
        'div',
        { className: ['callout', kind], role: 'note' },
        element('p', { className: ['callout-title'] }, say(language, textKey)),
        inner.all(),
      ),
    ],
  };
}

export const cause = callout('Cause', 'cause', 'cause');
export const note = callout('Note', 'note', 'note');
export const warning = callout('Warning', 'warning', 'warning');
export const agentNote = callout('AgentNote', 'agent-note', 'agentNote');

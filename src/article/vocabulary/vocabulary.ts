import { answer } from './answer.ts';
import { ask } from './ask.ts';
import { agentNote, cause, note, warning } from './callout.ts';
import type { Component } from './component.ts';
import { contact } from './contact.ts';
import { expect } from './expect.ts';
import { ifNot } from './if-not.ts';
import { keys } from './keys.ts';
import { say } from './say.ts';
import { snippet } from './snippet.ts';
import { steps } from './steps.ts';
import { tab } from './tab.ts';
import { tabs } from './tabs.ts';

const components = [
  steps,
  say,
  expect,
  ifNot,
  ask,
  answer,
  tabs,
  tab,
  cause,
  note,
  warning,
  agentNote,
  keys,
  contact,
  snippet,
];

/** Everything that an article may hold beside Markdown. The vocabulary is closed: what is not here is an error. */
export const vocabulary: ReadonlyMap<string, Component> = new Map(
  components.map((component) => [component.name, component]),
);

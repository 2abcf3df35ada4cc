import type { Flow, Onward, Screen } from '../flow/flow.ts';

/** Places that are no screen of the article. */
export type Place = '@needs' | '@end' | '@solved' | '@person';

/** What came of a screen: it worked, it did not, or the answer that was chosen. */
export type Mark = { readonly kind: 'worked' | 'failed' } | { readonly kind: 'answer'; readonly id: string };

/** How far a call about one article has come. Plain data: it survives JSON, and so a reload. */
export interface CallState {
  /** The screen that is shown: its id, or a place. */
  readonly at: string;
  /** It did not work, and what to do otherwise is shown. */
  readonly otherwise: boolean;
  /** Where one came from, the last one last. */
  readonly trail: readonly string[];
  /** By screen, in the order in which they were first left. */
  readonly marks: Readonly<Record<string, Mark>>;
}

/** What a key leads to: another state of the call, or another article. */
export type Move = { readonly state: CallState } | { readonly state: CallState; readonly url: string };

/** A call begins with what the caller needs; where that is nothing, with the first screen. */
export function beginning(flow: Flow): CallState {
  const at = flow.needs.length > 0 ? '@needs' : (flow.screens[0]?.id ?? '@end');
  return { at, otherwise: false, trail: [], marks: {} };
}

export function screenAt(flow: Flow, at: string): Screen | undefined {
  return flow.screens.find(({ id }) => id === at);
}

/** It worked: on to the next screen. */
export function worked(flow: Flow, state: CallState): Move {
  if (state.at === '@needs') return { state: go(state, flow.screens[0]?.id ?? '@end', { kind: 'worked' }) };
  if (state.at === '@end') return { state: go(state, '@solved', { kind: 'worked' }) };
  const screen = screenAt(flow, state.at);
  if (!screen || screen.kind === 'ask') return { state };
  return { state: go(state, orEnd(screen.next), { kind: 'worked' }) };
}

/** It did not: what the article says to do otherwise, then its next question, then a person. */
export function failed(flow: Flow, state: CallState): Move {
  if (state.at === '@needs' || state.at === '@end') return { state: go(state, '@person', { kind: 'failed' }) };
  const screen = screenAt(flow, state.at);
  if (screen?.kind !== 'step') return { state };
  const { otherwise } = screen;
  if (otherwise?.kind === 'article') return { state: marked(state, { kind: 'failed' }), url: otherwise.url };
  if (otherwise?.kind === 'screen') return { state: go(state, otherwise.id, { kind: 'failed' }) };
  if (otherwise && !state.otherwise) return { state: { ...marked(state, { kind: 'failed' }), otherwise: true } };
  return { state: go(state, screen.failed ?? '@person', { kind: 'failed' }) };
}

/** @param index of the answer, from 0 */
export function answered(flow: Flow, state: CallState, index: number): Move {
  const screen = screenAt(flow, state.at);
  const answer = screen?.kind === 'ask' ? screen.answers[index] : undefined;
  if (!answer) return { state };
  const { id, leads } = answer;
  const mark: Mark = { kind: 'answer', id };
  if (leads.kind === 'article') return { state: marked(state, mark), url: leads.url };
  if (leads.kind === 'screen') return { state: go(state, orEnd(leads.id), mark) };
  return { state: go(state, leads.kind === 'fixed' ? '@solved' : '@person', mark) };
}

/** To the screen before; marks stay. */
export function back(state: CallState): CallState {
  const at = state.trail.at(-1);
  if (state.otherwise) return { ...state, otherwise: false };
  return at === undefined ? state : { ...state, at, trail: state.trail.slice(0, -1) };
}

/** To a screen that was taken before, or any other; marks stay. */
export function returnTo(state: CallState, at: string): CallState {
  return at === state.at ? state : { ...state, at, otherwise: false, trail: [...state.trail, state.at] };
}

/** Whether an article has every screen that a call has been at. */
export function fits(flow: Flow, { at, trail }: CallState): boolean {
  return [at, ...trail].every((place) => place.startsWith('@') || screenAt(flow, place) !== undefined);
}

/** A kept state, where the call has not ended and the article still has its screens; else the beginning. */
export function stillValid(flow: Flow, kept: CallState | undefined): CallState {
  const ended = kept?.at === '@solved' || kept?.at === '@person';
  return kept && !ended && fits(flow, kept) ? kept : beginning(flow);
}

function go(state: CallState, to: string, mark: Mark): CallState {
  const left = marked(state, mark);
  return { ...left, at: to, otherwise: false, trail: [...state.trail, state.at] };
}

function marked(state: CallState, mark: Mark): CallState {
  return { ...state, marks: { ...state.marks, [state.at]: mark } };
}

function orEnd(onward: Onward): string {
  return onward ?? '@end';
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flow, Otherwise, Screen } from '../flow/flow.ts';
import {
  answered,
  back,
  beginning,
  type CallState,
  failed,
  type Move,
  returnTo,
  stillValid,
  worked,
} from './call-state.ts';

const step = (number: number, next: string | null, otherwise?: Otherwise): Screen => ({
  kind: 'step',
  id: `step-${number}`,
  number,
  count: 3,
  before: [],
  say: [],
  does: ['Do it.'],
  expect: [],
  notes: [],
  next,
  failed: 'light',
  ...(otherwise && { otherwise }),
});

const elsewhere = { kind: 'article', code: '48230', title: 'Reset', url: '/en/printers/reset/' } as const;

const flow: Flow = {
  title: 'A printer',
  url: 'https://help.example.com/en/printers/a/',
  needs: ['a cable'],
  notes: [],
  screens: [
    step(1, 'step-2', elsewhere),
    step(2, 'step-3', { kind: 'text', pieces: ['Try the other.'] }),
    step(3, 'light', { kind: 'screen', id: 'step-1', number: 1 }),
    {
      kind: 'ask',
      id: 'light',
      question: 'Is it on?',
      before: [],
      next: null,
      answers: [
        { id: 'light-yes', label: 'Yes', leads: { kind: 'fixed' } },
        { id: 'light-no', label: 'No', leads: { kind: 'person' } },
        { id: 'light-red', label: 'Red', leads: elsewhere },
        { id: 'light-off', label: 'Off', leads: { kind: 'screen', id: null } },
      ],
    },
  ],
};

const begun = beginning(flow);
const at = (place: string): CallState => ({ ...begun, at: place });

describe('a call', () => {
  test('begins with the needs, or with the first step where there are none', () => {
    expect(begun.at).toBe('@needs');
    expect(beginning({ ...flow, needs: [] }).at).toBe('step-1');
    expect(beginning({ ...flow, needs: [], screens: [] }).at).toBe('@end');
  });

  test.each([
    ['@needs', 'step-1'],
    ['step-1', 'step-2'],
    ['step-3', 'light'],
    ['@end', '@solved'],
  ])('goes on from %s to %s when it worked', (from, to) => expect(worked(flow, at(from)).state.at).toBe(to));

  test.each([
    ['@needs', '@person'],
    ['step-3', 'step-1'],
    ['@end', '@person'],
    ['light', 'light'],
  ])('goes on from %s to %s when it did not', (from, to) => expect(failed(flow, at(from)).state.at).toBe(to));

  test('leads to another article where the step does, and is kept where it was', () => {
    expect(failed(flow, at('step-1'))).toEqual({
      state: { ...at('step-1'), marks: { 'step-1': { kind: 'failed' } } },
      url: '/en/printers/reset/',
    });
  });

  test('shows what to do otherwise first, and the next question only when that did not help', () => {
    const tried = failed(flow, at('step-2')).state;
    expect(tried).toMatchObject({ at: 'step-2', otherwise: true });
    expect(failed(flow, tried).state.at).toBe('light');
    expect(worked(flow, tried).state).toMatchObject({ at: 'step-3', otherwise: false });
  });

  test.each([
    [0, '@solved'],
    [1, '@person'],
    [3, '@end'],
    [7, 'light'],
  ])('takes answer %i to %s', (index, to) => expect(answered(flow, at('light'), index).state.at).toBe(to));

  test('keeps its marks when one goes back or returns to a step', () => {
    const third = worked(flow, worked(flow, worked(flow, begun).state).state).state;
    const returned = returnTo(back(third), 'step-1');
    expect(returned.at).toBe('step-1');
    expect(Object.keys(returned.marks)).toEqual(['@needs', 'step-1', 'step-2']);
    expect(back(returned).at).toBe('step-2');
  });

  test('begins anew after a reload where it had ended, or where the article has changed', () => {
    expect(stillValid(flow, at('step-2')).at).toBe('step-2');
    for (const gone of ['@solved', '@person', 'step-9']) expect(stillValid(flow, at(gone))).toEqual(begun);
    expect(stillValid(flow, undefined)).toEqual(begun);
  });
});

test('whatever is pressed, a call is at a screen that there is, and back leads to the beginning', () => {
  const moves: ((state: CallState) => Move)[] = [
    (state) => worked(flow, state),
    (state) => failed(flow, state),
    ...[0, 1, 2, 3].map((index) => (state: CallState) => answered(flow, state, index)),
    (state) => ({ state: back(state) }),
  ];
  fc.assert(
    fc.property(fc.array(fc.nat(moves.length - 1), { maxLength: 40 }), (pressed) => {
      let state = begun;
      for (const index of pressed) state = (moves[index] as (typeof moves)[number])(state).state;
      expect(state.at.startsWith('@') || flow.screens.some(({ id }) => id === state.at)).toBe(true);
      for (let left = pressed.length * 2 + 1; left > 0; left--) state = back(state);
      expect(state.at).toBe('@needs');
    }),
  );
});

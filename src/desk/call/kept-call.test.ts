import { afterEach, expect, test, vi } from 'vitest';
import { beginning } from './call-state.ts';
import { keepCall, readCall } from './kept-call.ts';

const state = { ...beginning({ needs: ['a cable'], screens: [] } as never), at: 'step-2', trail: ['@needs'] };

/** Enough of a browser's storage. */
function storage(kept: Record<string, string> = {}): void {
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  });
}

afterEach(() => vi.unstubAllGlobals());

test('a call is found again as it was left', () => {
  storage();
  keepCall('48217', state);
  expect(readCall('48217')).toEqual(state);
  expect(readCall('48230')).toBeUndefined();
});

test.each([
  'damaged',
  'null',
  '{}',
  '{"at":"step-2","trail":null,"marks":{}}',
  '{"at":"step-2","trail":[],"marks":null}',
])('a kept call that is damaged (%s) begins anew', (damaged) => {
  storage({ 'desk-call-48217': damaged });
  expect(readCall('48217')).toBeUndefined();
});

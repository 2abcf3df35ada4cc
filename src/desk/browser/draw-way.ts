import { element } from '../../search/browser/element.ts';
import type { CallState } from '../call/call-state.ts';
import type { StepScreen } from '../flow/flow.ts';
import type { BothLanguages } from './both-languages.ts';
import type { PhoneActions } from './phone-actions.ts';

/** The steps of the way that one is on, to be gone to: those that are done are ticked. */
export function drawWay(
  step: StepScreen,
  state: CallState,
  { caller, speak }: BothLanguages,
  actions: PhoneActions,
): HTMLElement {
  const way = wayOf(step.id);
  const steps = caller.flow.screens.filter((screen) => screen.kind === 'step').filter(({ id }) => wayOf(id) === way);
  const items = steps.map(({ id, number, count }) => {
    const left = state.marks[id];
    const tick = left && id !== step.id ? [element('span', { class: 'left' }, left.kind === 'failed' ? '✗' : '✓')] : [];
    const button = element(
      'button',
      {
        type: 'button',
        'aria-label': speak('stepOf', { number, count }),
        'aria-current': id === step.id ? 'step' : undefined,
      },
      element('span', {}, ...tick, String(number)),
    );
    button.addEventListener('click', () => actions.returnTo(id));
    return element('li', {}, button);
  });
  return element('ol', { class: 'way' }, ...items);
}

/** What the ids on a way begin with: `light-red-` of `light-red-step-2`. */
function wayOf(id: string): string {
  return id.replace(/step-\d+$/, '');
}

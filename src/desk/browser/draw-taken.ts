import { element } from '../../search/browser/element.ts';
import type { CallState, Mark } from '../call/call-state.ts';
import type { Speak } from '../desk-config.ts';
import type { Flow, Screen } from '../flow/flow.ts';
import { plainPieces } from '../flow/piece.ts';
import { keyButton } from './key-button.ts';
import type { PhoneActions } from './phone-actions.ts';

/**
 * The screens that were taken, ticked, each to be returned to.
 *
 * @param flows in which they are named: the first that has a screen
 */
export function drawTaken(flows: readonly Flow[], state: CallState, speak: Speak, actions: PhoneActions): HTMLElement {
  const taken = Object.entries(state.marks).map(([at, mark]) => {
    const button = element(
      'button',
      { type: 'button', 'aria-current': at === state.at ? 'step' : undefined },
      element('span', { class: mark.kind === 'failed' ? 'crossed' : 'ticked' }, mark.kind === 'failed' ? '✗' : '✓'),
      ' ',
      nameOf(flows, at, mark, speak),
    );
    button.addEventListener('click', () => actions.returnTo(at));
    return element('li', {}, button);
  });
  return element(
    'section',
    { class: 'taken' },
    element('h3', {}, speak('taken')),
    taken.length > 0 ? element('ol', {}, ...taken) : element('p', { class: 'quiet' }, speak('takenNone')),
    ...(state.trail.length > 0
      ? [keyButton(speak('back'), '←', actions.back), ' ', keyButton(speak('again'), 'B', actions.begin)]
      : []),
  );
}

function nameOf(flows: readonly Flow[], at: string, mark: Mark, speak: Speak): string {
  if (at === '@needs') return speak('before');
  if (at.startsWith('@')) return speak('endTitle');
  const screen = flows.flatMap(({ screens }) => screens).find(({ id }) => id === at);
  return screen ? nameOfScreen(screen, mark, speak) : at;
}

function nameOfScreen(screen: Screen, mark: Mark, speak: Speak): string {
  if (screen.kind === 'read') return speak('read');
  if (screen.kind === 'step') return `${screen.number}. ${plainPieces(screen.does)}`;
  const chosen = mark.kind === 'answer' ? screen.answers.find(({ id }) => id === mark.id)?.label : undefined;
  return [screen.question ?? speak('choose'), chosen ?? ''].filter((part) => part !== '').join(' ');
}

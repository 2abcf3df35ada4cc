import type { ReadScreen, Screen } from '../flow/flow.ts';
import { type BothLanguages, drawPart } from './both-languages.ts';
import { drawChoices, drawScreenFrame } from './draw-screen.ts';
import { drawBefore } from './draw-step.ts';
import { keyButton } from './key-button.ts';
import type { PhoneActions } from './phone-actions.ts';

const text = (screen: Screen) => (screen.kind === 'read' ? screen.pieces : []);

/** Text to read, and to go on from. */
export function drawRead(screen: ReadScreen, both: BothLanguages, actions: PhoneActions): HTMLElement {
  const { speak } = both;
  return drawScreenFrame(
    speak('read'),
    ...drawBefore(screen, both),
    drawPart('prose', screen, text, both),
    drawChoices(keyButton(speak('goOn'), speak('keySpace'), actions.worked, { 'data-key': 'space', class: 'primary' })),
  );
}

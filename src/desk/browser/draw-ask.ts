import { element } from '../../search/browser/element.ts';
import type { CallState } from '../call/call-state.ts';
import type { AskScreen, Flow } from '../flow/flow.ts';
import { type BothLanguages, drawBoth } from './both-languages.ts';
import { drawScreenFrame } from './draw-screen.ts';
import { drawBefore } from './draw-step.ts';
import type { PhoneActions } from './phone-actions.ts';

/** A question, and a number key for each answer. */
export function drawAsk(ask: AskScreen, state: CallState, both: BothLanguages, actions: PhoneActions): HTMLElement {
  const { speak, caller } = both;
  const other = askIn(both.agent?.flow, ask.id);
  const mark = state.marks[ask.id];
  const answers = ask.answers.map(({ id, label }, index) => {
    const translated = other?.answers.find((answer) => answer.id === id)?.label;
    const chosen = mark?.kind === 'answer' && mark.id === id;
    const button = element(
      'button',
      { type: 'button', 'aria-current': chosen ? 'true' : undefined },
      element('kbd', {}, String(index + 1)),
      element('span', { lang: caller.tag }, label),
      ...(translated === undefined
        ? []
        : [element('span', { class: 'beside', lang: both.agent?.tag ?? '' }, translated)]),
    );
    button.addEventListener('click', () => actions.answer(index));
    return element('li', {}, button);
  });
  return drawScreenFrame(
    speak('ask'),
    ...drawBefore(ask, both),
    drawBoth('say', ask.question ?? both.say('choose'), other?.question ?? speak('choose'), both),
    element('ol', { class: 'answers' }, ...answers),
    element('p', { class: 'hint' }, speak('answersKeys')),
  );
}

function askIn(flow: Flow | undefined, id: string): AskScreen | undefined {
  const screen = flow?.screens.find((candidate) => candidate.id === id);
  return screen?.kind === 'ask' ? screen : undefined;
}

import { element } from '../../search/browser/element.ts';
import type { CallState } from '../call/call-state.ts';
import type { Screen, StepScreen } from '../flow/flow.ts';
import type { Piece } from '../flow/piece.ts';
import { type BothLanguages, drawPart } from './both-languages.ts';
import { drawPieces } from './draw-pieces.ts';
import { drawChoices, drawNamed, drawScreenFrame } from './draw-screen.ts';
import { drawWay } from './draw-way.ts';
import { keyButton } from './key-button.ts';
import type { PhoneActions } from './phone-actions.ts';

/** Of a step, one of its parts; of anything else, nothing. */
const part = (choose: (step: StepScreen) => readonly Piece[]) => (screen: Screen) =>
  screen.kind === 'step' ? choose(screen) : [];

/** A step: what to say, what the caller should see, and the two keys. */
export function drawStep(step: StepScreen, state: CallState, both: BothLanguages, actions: PhoneActions): HTMLElement {
  const { speak } = both;
  const written = step.say.length > 0;
  const said = part(({ say, does }) => (say.length > 0 ? say : does));
  return drawScreenFrame(
    speak('stepOf', { number: step.number, count: step.count }),
    drawWay(step, state, both, actions),
    ...drawBefore(step, both),
    ...(state.otherwise ? drawOtherwise(step, both) : []),
    drawPart(state.otherwise ? 'say quieter' : 'say', step, said, both),
    ...(written
      ? [
          drawNamed(
            'does',
            speak('doThis'),
            drawPart(
              '',
              step,
              part(({ does }) => does),
              both,
            ),
          ),
        ]
      : []),
    ...(step.expect.length > 0
      ? [
          drawNamed(
            'see',
            speak('theySee'),
            drawPart(
              '',
              step,
              part(({ expect }) => expect),
              both,
            ),
          ),
        ]
      : []),
    ...(step.notes.length > 0
      ? [
          drawNamed(
            'note',
            speak('notes'),
            drawPart(
              '',
              step,
              part(({ notes }) => notes),
              both,
            ),
          ),
        ]
      : []),
    drawChoices(
      keyButton(speak(step.expect.length > 0 ? 'worked' : 'workedNext'), speak('keySpace'), actions.worked, {
        'data-key': 'space',
        class: 'primary',
      }),
      keyButton(failedText(step, state, both), 'N', actions.failed, { 'data-key': 'n' }),
    ),
    ...drawCheckWord(step, both),
  );
}

function failedText({ id, otherwise: said }: StepScreen, state: CallState, { agent, speak }: BothLanguages): string {
  const own = agent?.flow.screens.find((screen) => screen.id === id);
  const otherwise = own?.kind === 'step' ? own.otherwise : said;
  if (state.otherwise || !otherwise || otherwise.kind === 'text') return speak('didNot');
  if (otherwise.kind === 'article') return speak('otherwiseGo', { title: otherwise.title });
  return speak('otherwiseStep', { number: otherwise.number });
}

function drawOtherwise(step: StepScreen, both: BothLanguages): HTMLElement[] {
  const text = part(({ otherwise }) => (otherwise?.kind === 'text' ? otherwise.pieces : []));
  return [drawPart('say otherwise', step, text, both)];
}

/** What the text says before a screen; before the first, it stands with what the caller needs. */
export function drawBefore(screen: Screen, { caller }: BothLanguages, onNeeds = false): HTMLElement[] {
  const { needs, screens } = caller.flow;
  const elsewhere = needs.length > 0 && screen.id === screens[0]?.id && !onNeeds;
  if (screen.before.length === 0 || elsewhere) return [];
  return [element('div', { class: 'screen-before prose', lang: caller.tag }, ...drawPieces(screen.before))];
}

/** The word that customers see under the step: both know by it that they are on the same one. */
function drawCheckWord({ checkWord, number }: StepScreen, { caller, speak }: BothLanguages): HTMLElement[] {
  if (checkWord === undefined) return [];
  const word = element('b', { lang: caller.tag, translate: 'no' }, checkWord);
  return [
    element(
      'p',
      { class: 'phone-check' },
      `${speak('checkWord')} `,
      word,
      ' ',
      element('span', { class: 'beside' }, speak('checkWordAsk', { number })),
    ),
  ];
}

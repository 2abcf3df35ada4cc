import { element } from '../../search/browser/element.ts';
import { speakIn } from '../desk-config.ts';
import { plainPieces } from '../flow/piece.ts';
import { type BothLanguages, drawBoth } from './both-languages.ts';
import type { DeskPage } from './desk-page.ts';
import { drawChoices, drawScreenFrame } from './draw-screen.ts';
import { drawBefore } from './draw-step.ts';
import { keyButton } from './key-button.ts';
import type { PhoneActions } from './phone-actions.ts';

/** The first screen: what the caller needs, as a question, and what comes then. */
export function drawNeeds(both: BothLanguages, page: DeskPage, actions: PhoneActions): HTMLElement {
  const { speak } = page;
  const { needs } = both.caller.flow;
  const list = (items: readonly string[]) => element('ul', {}, ...items.map((need) => element('li', {}, need)));
  const other = both.agent?.flow.needs;
  return drawScreenFrame(
    speak('before'),
    drawBoth('say', both.say('needsAsk'), speak('needsAsk'), both),
    drawBoth('phone-needs', list(needs), other && list(other), both),
    ...drawFirst(both),
    drawChoices(
      keyButton(speak('ready'), speak('keySpace'), actions.worked, { 'data-key': 'space', class: 'primary' }),
      keyButton(speak('notReady'), 'N', actions.failed, { 'data-key': 'n' }),
    ),
  );
}

/** What stands before the first screen, and what that will be. */
function drawFirst(both: BothLanguages): HTMLElement[] {
  const [first] = both.caller.flow.screens;
  if (!first) return [];
  const says = first.kind === 'step' ? (first.say.length > 0 ? first.say : first.does) : [];
  const preview = first.kind === 'ask' && first.question !== undefined ? [first.question] : says;
  return [
    ...drawBefore(first, both, true),
    ...(preview.length > 0
      ? [
          element(
            'p',
            { class: 'first-step' },
            both.speak('then'),
            ' ',
            element('span', { lang: both.caller.tag }, plainPieces(preview)),
          ),
        ]
      : []),
  ];
}

/** The last screens: the question whether it is solved, and what to say to each answer. */
export function drawPlace(at: string, page: DeskPage, actions: PhoneActions): HTMLElement {
  const { speak } = page;
  const caller = speakIn(page.caller());
  const foreign = page.caller().tag !== page.agent.tag;
  const said = (key: string) =>
    element(
      'div',
      { class: 'say' },
      element('div', { lang: page.caller().tag }, caller(key)),
      ...(foreign ? [element('div', { class: 'beside' }, speak(key))] : []),
    );
  const primary = (key: string, act: () => void) =>
    keyButton(speak(key), speak('keySpace'), act, { 'data-key': 'space', class: 'primary' });
  if (at === '@end') {
    const choices = drawChoices(
      primary('solved', actions.worked),
      keyButton(speak('notSolved'), 'N', actions.failed, { 'data-key': 'n' }),
    );
    return drawScreenFrame(speak('endTitle'), said('endSay'), choices);
  }
  const [title, words] = at === '@solved' ? ['solvedTitle', 'solvedSay'] : ['personTitle', 'personSay'];
  const again = keyButton(speak('again'), 'N', actions.begin, { 'data-key': 'n' });
  return drawScreenFrame(speak(title), said(words), drawChoices(primary('another', actions.find), again));
}

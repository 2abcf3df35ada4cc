import { formatArticleCode } from '../../article/article-code.ts';
import { element } from '../../search/browser/element.ts';
import { languageNameIn } from '../../site/language-name.ts';
import { type CallState, screenAt } from '../call/call-state.ts';
import { type DeskLanguage, speakIn } from '../desk-config.ts';
import type { ArticleFlow, Flow, Screen } from '../flow/flow.ts';
import type { BothLanguages } from './both-languages.ts';
import type { DeskPage } from './desk-page.ts';
import { drawAsk } from './draw-ask.ts';
import { drawPieces } from './draw-pieces.ts';
import { drawNeeds, drawPlace } from './draw-place.ts';
import { drawRead } from './draw-read.ts';
import { drawStep } from './draw-step.ts';
import { drawTaken } from './draw-taken.ts';
import { keyButton } from './key-button.ts';
import type { PhoneActions } from './phone-actions.ts';

interface PhoneViewState {
  readonly article: ArticleFlow;
  readonly state: CallState;
  readonly page: DeskPage;
  readonly actions: PhoneActions;
  readonly pinned: boolean;
}

/** The phone view as it stands: one screen, what was taken, and what else can be done. */
export function drawPhoneView({ article, state, page, actions, pinned }: PhoneViewState): HTMLElement {
  const { speak } = page;
  const both = bothLanguages(article, page);
  const { flow } = both.caller;
  const screen = screenAt(flow, state.at);
  const untranslated = article.languages[page.caller().tag] === undefined;
  return element(
    'div',
    { class: 'phone-view' },
    element(
      'header',
      { class: 'phone-top' },
      element('b', { class: 'phone-code', translate: 'no' }, formatArticleCode(article.code)),
      element('h1', { class: 'phone-title', lang: both.caller.tag }, flow.title),
      ...(both.agent ? [element('span', { class: 'beside', lang: both.agent.tag }, both.agent.flow.title)] : []),
      ...(article.agentsOnly ? [element('span', { class: 'tag' }, speak('agentsOnly'))] : []),
    ),
    ...(untranslated
      ? [
          element(
            'p',
            { class: 'banner warning' },
            speak('notTranslated', { language: languageNameIn(page.agent.tag, page.caller().tag) }),
          ),
        ]
      : []),
    element(
      'div',
      { class: 'phone-columns' },
      screen ? drawScreen(screen, state, both, actions) : drawSpecial(state, both, page, actions),
      element(
        'aside',
        { class: 'phone-side', 'aria-label': speak('taken') },
        ...drawNotes(flow, state, both),
        drawTaken([both.agent?.flow ?? flow, flow], state, speak, actions),
      ),
    ),
    element(
      'div',
      { class: 'phone-tools' },
      keyButton(speak('dictate'), 'D', actions.handOver),
      keyButton(speak('copyText'), 'C', actions.copyText),
      keyButton(speak('copyLink'), 'K', actions.copyLink),
      keyButton(speak(pinned ? 'unpin' : 'pin'), 'P', actions.pin, { 'aria-pressed': String(pinned) }),
      keyButton(speak('wholeArticle'), 'W', actions.whole),
      keyButton(speak('find'), '/', actions.find),
    ),
  );
}

function bothLanguages(article: ArticleFlow, page: DeskPage): BothLanguages {
  const spoken = (language: DeskLanguage) => {
    const flow = article.languages[language.tag];
    return flow && { flow, tag: language.tag, direction: language.direction };
  };
  const agent = spoken(page.agent);
  const caller = spoken(page.caller());
  const [tag = '', flow] = Object.entries(article.languages)[0] ?? [];
  const fallback = { flow: flow as Flow, tag, direction: 'ltr' };
  return {
    caller: caller ?? agent ?? fallback,
    ...(caller && agent && caller.tag !== agent.tag ? { agent } : {}),
    speak: page.speak,
    say: speakIn(caller ? page.caller() : page.agent),
  };
}

function drawScreen(screen: Screen, state: CallState, both: BothLanguages, actions: PhoneActions): HTMLElement {
  if (screen.kind === 'step') return drawStep(screen, state, both, actions);
  return screen.kind === 'ask' ? drawAsk(screen, state, both, actions) : drawRead(screen, both, actions);
}

function drawSpecial(state: CallState, both: BothLanguages, page: DeskPage, actions: PhoneActions): HTMLElement {
  return state.at === '@needs' ? drawNeeds(both, page, actions) : drawPlace(state.at, page, actions);
}

/** What agents should know of the way that they are on, in their own language where it is there. */
function drawNotes(flow: Flow, { at }: CallState, { agent, caller, speak }: BothLanguages): HTMLElement[] {
  const notes = (agent?.flow ?? flow).notes.filter(({ way }) => way === '' || at.startsWith(way));
  if (notes.length === 0) return [];
  const tag = agent?.tag ?? caller.tag;
  return [
    element(
      'section',
      { class: 'phone-notes', lang: tag },
      element('h3', {}, speak('notes')),
      ...notes.map(({ pieces }) => element('div', {}, ...drawPieces(pieces))),
    ),
  ];
}

import { screenAt } from '../call/call-state.ts';
import type { ArticleFlow, Flow } from '../flow/flow.ts';
import type { Trace } from '../trace.ts';
import { articleTools } from './article-tools.ts';
import type { DeskPage } from './desk-page.ts';
import { drawPhoneView } from './draw-phone-view.ts';
import { followCall } from './follow-call.ts';
import { pinnedArticles } from './kept-list.ts';
import { keyButton } from './key-button.ts';
import { answerKeys } from './keys.ts';
import type { PhoneActions } from './phone-actions.ts';
import { phoneKey } from './phone-keys.ts';
import { addWayBack, toggleWholeArticle } from './whole-article.ts';

export interface PhoneViewParts {
  readonly place: HTMLElement;
  readonly article: ArticleFlow;
  readonly page: DeskPage;
  /** The customers' site. */
  readonly address: string;
  readonly trace: Trace;
}

/** Brings the phone view of an article to life: one screen at a time, by keys. */
export function startPhoneView({ place, article, page, address, trace }: PhoneViewParts): void {
  const { code } = article;
  const flow = () => flowFor(article, page.caller().tag, page.agent.tag);
  const draw = () => {
    const pinned = pinnedArticles.read().includes(code);
    place.replaceChildren(drawPhoneView({ article, state: call.state(), page, actions, pinned }));
    place.querySelector<HTMLElement>('.screen h2')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  };
  const call = followCall(code, flow, trace, draw);
  const step = () => {
    const { at } = call.state();
    return screenAt(flow(), at)?.kind === 'step' ? at : undefined;
  };
  const actions: PhoneActions = { ...call, ...articleTools({ article, place, page, address, flow, step, draw }) };

  trace.opened(code, page.caller().tag);
  trace.reached(code, call.state().at);
  page.onCaller(call.flowChanged);
  addWayBack(keyButton(page.speak('toPhoneView'), 'W', actions.whole));
  toggleWholeArticle(place, false);
  draw();
  // A link of the text may name a step, here or in the article that one comes from.
  const goToAddressed = () => location.hash !== '' && call.returnTo(location.hash.slice(1));
  goToAddressed();
  window.addEventListener('hashchange', goToAddressed);
  answerKeys((key) => phoneKey(key, actions, page, place));
}

/** The article in the caller's language, else in the agent's, else in the first that it has. */
function flowFor({ languages }: ArticleFlow, caller: string, agent: string): Flow {
  const flow = languages[caller] ?? languages[agent] ?? Object.values(languages)[0];
  if (!flow) throw new Error('An article without any language was written.');
  return flow;
}

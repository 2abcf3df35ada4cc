import { type DeskLanguage, speakIn } from '../desk-config.ts';
import type { ArticleFlow, Flow } from '../flow/flow.ts';
import { type FlowTextWords, flowText } from '../flow/flow-text.ts';
import { announce } from './announce.ts';
import { copy } from './copy.ts';
import type { DeskPage } from './desk-page.ts';
import { here } from './here.ts';
import { pinnedArticles } from './kept-list.ts';
import { openHandOver } from './open-hand-over.ts';
import type { ArticleTools } from './phone-actions.ts';
import { toggleWholeArticle } from './whole-article.ts';

interface ToolParts {
  readonly article: ArticleFlow;
  readonly place: HTMLElement;
  readonly page: DeskPage;
  /** The customers' site. */
  readonly address: string;
  /** In the language that the caller speaks now. */
  readonly flow: () => Flow;
  /** The id of the step that is shown, where it is one. */
  readonly step: () => string | undefined;
  readonly draw: () => void;
}

/** What an agent can do with an article besides following it. */
export function articleTools({ article, place, page, address, flow, step, draw }: ToolParts): ArticleTools {
  const { agent, speak } = page;
  const link = () => [flow().url, step()].filter((part) => part !== undefined).join('#');
  return {
    find: () => location.assign(here.find(agent.tag)),
    handOver: () => openHandOver({ article, flow: flow(), caller: page.caller(), speak, address, link: link() }),
    copyText: () => void copy(flowText(flow(), textWords(page.caller())), speak),
    copyLink: () => void copy(link(), speak),
    pin() {
      const pinned = pinnedArticles.read().includes(article.code);
      if (pinned) pinnedArticles.remove(article.code);
      else pinnedArticles.add(article.code);
      draw();
      announce(speak(pinned ? 'unpinned' : 'pinnedNow'));
    },
    whole: () => toggleWholeArticle(place),
  };
}

function textWords(language: DeskLanguage): FlowTextWords {
  const speak = speakIn(language);
  return { needs: speak('textNeeds'), expect: speak('textExpect'), otherwise: speak('textOtherwise') };
}

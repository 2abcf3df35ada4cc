import { say } from '../../site/say.ts';
import type { SearchConfig, SearchLink } from '../search-config.ts';
import { type Answer, leadsSomewhere } from './answer.ts';
import { element } from './element.ts';
import { nearTopics } from './near-topics.ts';

/**
 * The ways out of a search that led nowhere, or could not be made: trying again, everything, the nearest topics, a
 * person. Where there are results, none.
 */
export function drawExits(answer: Answer, config: SearchConfig): HTMLElement[] {
  const { query, failed, nearCodes } = answer;
  const { language, everything, topics, people } = config;
  if (!failed && (leadsSomewhere(answer) || nearCodes.length > 0)) return [];
  const again = element('button', { type: 'button', 'data-again': '' }, say(language, 'searchAgain'));
  return [
    ...(failed ? [again] : []),
    drawLinks([everything]),
    ...(failed ? [] : drawGroup(say(language, 'topics'), nearTopics(query, topics))),
    ...drawGroup(say(language, 'person'), people),
  ];
}

/** Where to look while nothing is sought: everything, and every topic. */
export function drawBeginnings({ language, everything, topics }: SearchConfig): HTMLElement[] {
  return [drawLinks([everything]), ...drawGroup(say(language, 'topics'), topics)];
}

function drawGroup(name: string, links: readonly SearchLink[]): HTMLElement[] {
  return links.length === 0 ? [] : [element('p', {}, name), drawLinks(links)];
}

function drawLinks(links: readonly SearchLink[]): HTMLElement {
  return element('ul', {}, ...links.map(({ href, text }) => element('li', {}, element('a', { href }, text))));
}

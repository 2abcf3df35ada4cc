import { desk } from 'virtual:desk';
import { element } from '../../search/browser/element.ts';
import type { DeskPage } from '../browser/desk-page.ts';
import type { Speak } from '../desk-config.ts';
import type { DeskIndex } from '../find/desk-table.ts';
import { type EarlierContact, windowDays } from './earlier-contacts.ts';
import { topicOf } from './format-contacts.ts';
import type { GivenArticle } from './given-articles.ts';
import { givenText } from './given-text.ts';
import { outcomeText } from './outcome-text.ts';
import { sayTime } from './say-time.ts';

/** That the customer was here before: when, about what, and what was given; and that only this browser was asked. */
export function drawEarlier(earlier: readonly EarlierContact[], page: DeskPage, index: DeskIndex): HTMLElement[] {
  if (earlier.length === 0) return [];
  const { speak } = page;
  return [
    element(
      'section',
      { class: 'banner warning earlier', 'aria-labelledby': '_earlier' },
      element('h2', { id: '_earlier' }, speak('earlier', { count: earlier.length, days: windowDays })),
      element('ul', {}, ...earlier.map((contact) => drawContact(contact, page, index))),
      element('p', { class: 'hint' }, speak('earlierHere')),
    ),
  ];
}

function drawContact(contact: EarlierContact, { agent, speak }: DeskPage, index: DeskIndex): HTMLElement {
  const { articles, outcome, openedAtMs } = contact;
  const topic = desk.topics.find(({ id }) => id === topicOf(contact, articles))?.titles[agent.tag];
  const facts = [
    sayTime(openedAtMs, agent.tag),
    topic ?? speak('topicUnknown'),
    outcome ? speak(outcomeText[outcome]) : '',
  ];
  return element(
    'li',
    {},
    facts.filter((fact) => fact !== '').join(' · '),
    ...(articles.length === 0
      ? [' · ', speak('givenNothing')]
      : articles.flatMap((one) => [' · ', drawGiven(one, index, speak)])),
  );
}

function drawGiven(given: GivenArticle, index: DeskIndex, speak: Speak): HTMLElement {
  const entry = index.byCode(given.code);
  const said = givenText(given, speak, entry?.title);
  return entry ? element('a', { href: entry.url }, said) : element('span', {}, said);
}

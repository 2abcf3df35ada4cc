import { element } from '../../search/browser/element.ts';
import type { DeskPage } from '../browser/desk-page.ts';
import type { Speak } from '../desk-config.ts';
import type { Contact, ContactEvent, Records } from './contact.ts';
import { givenArticles } from './given-articles.ts';
import { givenText } from './given-text.ts';
import { outcomeText } from './outcome-text.ts';
import { sayTime } from './say-time.ts';

const dayMs = 24 * 60 * 60 * 1000;
const shownContacts = 50;

interface RecordsView {
  readonly nowMs: number;
  readonly keepDays: number;
  /** Where contacts are sent, if anywhere. */
  readonly endpoint?: string;
}

/** How much is kept, what will be removed, and the latest contacts. */
export function drawRecords(records: Records, { speak, agent }: DeskPage, view: RecordsView): Node[] {
  const over = records.contacts.filter(({ closedAtMs }) => closedAtMs !== undefined);
  const left = over.filter(({ exportedAtMs }) => exportedAtMs === undefined);
  const soonMs = view.nowMs - (view.keepDays - 7) * dayMs;
  const old = left.filter(({ openedAtMs }) => view.keepDays > 7 && openedAtMs < soonMs).length;
  const reportsLeft = records.reports.filter(({ exportedAtMs }) => exportedAtMs === undefined).length;
  const lines = [
    over.length === 0 ? speak('recordsNone') : speak('recordsCount', { count: over.length, left: left.length }),
    ...(records.reports.length > 0
      ? [speak('reportsCount', { count: records.reports.length, left: reportsLeft })]
      : []),
    ...(old > 0 ? [speak('recordsOld', { count: old })] : []),
  ];
  return [
    ...lines.map((line) => element('p', {}, line)),
    element('p', { class: 'records-actions' }),
    ...(records.contacts.length > 0 ? [drawTable(records, speak, agent.tag, view.endpoint !== undefined)] : []),
  ];
}

function drawTable({ contacts, events }: Records, speak: Speak, tag: string, isSent: boolean): HTMLElement {
  const byContact = Map.groupBy(events, ({ contact }) => contact);
  const latest = [...contacts].sort((a, b) => b.openedAtMs - a.openedAtMs).slice(0, shownContacts);
  const head = [
    'columnTime',
    'columnCustomer',
    'columnArticles',
    'columnOutcome',
    ...(isSent ? ['columnSending'] : []),
  ];
  const rows = latest.map((contact) => {
    const cells = cellsOf(contact, byContact.get(contact.id) ?? [], speak, tag);
    return element('tr', {}, ...head.map((key, at) => element('td', { 'data-name': speak(key) }, cells[at] ?? '')));
  });
  return element(
    'table',
    { class: 'records-table' },
    element('caption', {}, speak('latest')),
    element('thead', {}, element('tr', {}, ...head.map((key) => element('th', { scope: 'col' }, speak(key))))),
    element('tbody', {}, ...rows),
  );
}

function cellsOf(contact: Contact, events: readonly ContactEvent[], speak: Speak, tag: string): string[] {
  const articles = givenArticles(events).map((article) => givenText(article, speak));
  const outcome = contact.outcome ? speak(outcomeText[contact.outcome]) : speak('stateOpen');
  return [sayTime(contact.openedAtMs, tag), contact.customer, articles.join(', '), outcome, sendingOf(contact, speak)];
}

function sendingOf({ closedAtMs, unsentSinceMs, refused }: Contact, speak: Speak): string {
  if (closedAtMs === undefined) return '';
  if (refused !== undefined) return speak('stateRefused', { status: refused });
  return speak(unsentSinceMs === undefined ? 'stateSent' : 'stateWaiting');
}

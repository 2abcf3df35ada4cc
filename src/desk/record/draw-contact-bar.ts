import { desk } from 'virtual:desk';
import { element } from '../../search/browser/element.ts';
import type { DeskPage } from '../browser/desk-page.ts';
import { here } from '../browser/here.ts';
import { keyButton } from '../browser/key-button.ts';
import type { Contact } from './contact.ts';
import type { Sending } from './record-sender.ts';
import type { Trouble } from './safe-store.ts';
import { sayTime } from './say-time.ts';

/** What the bar shows. */
export interface ContactBarState {
  readonly contact: Contact | undefined;
  readonly sending: Sending;
  readonly trouble: Trouble | undefined;
}

export interface ContactActions {
  startOrEnd(): void;
  report(): void;
  /** Left out where there is nothing to export at once. */
  exportNow(): void;
  sendNow(): void;
}

/** The bar on every page: the contact that is open, what can be done with it, and what is wrong with its record. */
export function drawContactBar(
  { contact, sending, trouble }: ContactBarState,
  page: DeskPage,
  actions: ContactActions,
  reportText: string,
): Node[] {
  const { agent, speak } = page;
  const facts = contact && [
    speak('contactSince', { time: sayTime(contact.openedAtMs, agent.tag) }),
    contact.customer === '' ? speak('noCustomer') : contact.customer,
    desk.topics.find(({ id }) => id === contact.topic)?.titles[agent.tag] ?? '',
  ];
  return [
    element(
      'div',
      { class: 'contact-line' },
      element(
        'p',
        { class: contact ? 'contact-now' : 'quiet' },
        facts ? facts.filter((fact) => fact !== '').join(' · ') : speak('noContact'),
      ),
      keyButton(speak(contact ? 'endContact' : 'startContact'), 'F2', actions.startOrEnd),
      keyButton(speak(reportText), 'R', actions.report, { class: 'plain' }),
      element('a', { href: here.records(agent.tag) }, speak('records')),
    ),
    ...drawQueue(sending, page, actions),
    ...(trouble ? [drawTrouble(trouble, page, actions)] : []),
  ];
}

function drawQueue({ waiting, failed }: Sending, { speak }: DeskPage, { sendNow }: ContactActions): Node[] {
  if (waiting === 0) return [];
  const why =
    failed === undefined ? '' : failed === 0 ? speak('sendNoAnswer') : speak('sendFailed', { status: failed });
  const now = element('button', { class: 'plain', type: 'button' }, speak('sendNow'));
  now.addEventListener('click', sendNow);
  return [
    element('p', { class: 'contact-queue' }, [speak('waiting', { count: waiting }), why].join(' ').trim(), ' ', now),
  ];
}

function drawTrouble(trouble: Trouble, { speak }: DeskPage, { exportNow }: ContactActions): Node {
  const button = element('button', { type: 'button' }, speak('exportNow'));
  button.addEventListener('click', exportNow);
  return element(
    'p',
    { class: 'banner warning', role: 'alert' },
    speak(trouble === 'full' ? 'storageFull' : 'storageUnusable'),
    ' ',
    button,
  );
}

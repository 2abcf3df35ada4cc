import { desk } from 'virtual:desk';
import type { DeskPage } from '../browser/desk-page.ts';
import type { Trace } from '../trace.ts';
import { answerContactKeys } from './answer-contact-keys.ts';
import { contactActions } from './contact-actions.ts';
import { type ContactBar, contactBar } from './contact-bar.ts';
import { type DeskRecord, deskRecord } from './desk-record.ts';
import { openStore } from './open-store.ts';
import { otherTabs } from './other-tabs.ts';
import { recordSender } from './record-sender.ts';
import { recordTrace } from './record-trace.ts';
import { warnOfEarlier } from './warn-of-earlier.ts';

export interface StartedRecord {
  /** What the phone view tells. It may tell at once: what happens before the record is open is kept until it is. */
  readonly trace: Trace;
  readonly record: Promise<DeskRecord>;
  /** Calls whenever something was written, here or in another tab. */
  onWritten(listener: () => void): void;
}

/**
 * Brings the record of contacts to life on a page of the desk: its bar, its keys, its queue.
 *
 * @param isArticle a step can be reported; elsewhere, that there is no article
 */
export function startRecord(page: DeskPage, isArticle = false): StartedRecord {
  const bar = contactBar(page, isArticle ? 'stepWrong' : 'noArticle');
  const listeners: (() => void)[] = [];
  const written = () => {
    for (const listener of listeners) listener();
  };
  // Articles stand at `/<language>/<topic>/<slug>/` of the desk.
  const [, , topic = ''] = location.pathname.slice(desk.base.length).split('/');
  const opening = openRecord(page, bar, written);
  const trace = recordTrace(topic, (happened) => void opening.then(({ record }) => record.add(happened)));
  void opening.then(({ record, sender }) => {
    const actions = contactActions({ page, record, trace, sender, onWritten: written });
    answerContactKeys(actions);
    bar.connect(actions);
    sender?.send();
  });
  return { trace, record: opening.then(({ record }) => record), onWritten: (listener) => listeners.push(listener) };
}

/** Opens the record, and follows it: what changes, here or in another tab, is shown. */
async function openRecord(page: DeskPage, bar: ContactBar, written: () => void) {
  const { endpoint, keepDays } = desk.record;
  const warn = warnOfEarlier(page);
  const { store, kept } = await openStore(keepDays, Date.now(), (trouble) => bar.become({ trouble }));
  addEventListener('beforeunload', (event) => kept.isOnlyInMemory() && event.preventDefault());
  const show = () => {
    bar.become({ contact: record.current() });
    void warn(store, record.current());
  };
  const record = await deskRecord({
    store,
    now: Date.now,
    isSent: endpoint !== undefined,
    onWritten() {
      tabs.tell();
      written();
    },
    onChanged: show,
  });
  const tabs = otherTabs(() => void record.refresh().then(written));
  const sender =
    endpoint === undefined
      ? undefined
      : recordSender(endpoint, store, (sending) => {
          bar.become({ sending });
          written();
        });
  show();
  return { record, sender };
}

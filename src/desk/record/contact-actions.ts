import type { DeskPage } from '../browser/desk-page.ts';
import { here } from '../browser/here.ts';
import type { Outcome } from '../trace.ts';
import { askToEnd } from './ask-to-end.ts';
import { askToStart } from './ask-to-start.ts';
import type { DeskRecord } from './desk-record.ts';
import type { ContactActions } from './draw-contact-bar.ts';
import { exportRecords } from './export-records.ts';
import { focusWork } from './focus-work.ts';
import { forgetCaller } from './forget-caller.ts';
import type { RecordSender } from './record-sender.ts';
import type { RecordTrace } from './record-trace.ts';
import { reportProblem } from './report-problem.ts';

interface ContactActionsParts {
  readonly page: DeskPage;
  readonly record: DeskRecord;
  readonly trace: RecordTrace;
  readonly sender: RecordSender | undefined;
  /** Something was written. */
  readonly onWritten: () => void;
}

/** What an agent can do with the contact. A contact that ends leads back to finding: the next one begins there. */
export function contactActions({ page, record, trace, sender, onWritten }: ContactActionsParts): ContactActions {
  const start = async (customer: string, topic: string) => {
    await record.start(customer, topic);
    trace.tellAgain();
    focusWork();
  };
  const end = async (outcome: Outcome) => {
    await record.end(outcome);
    forgetCaller();
    sender?.send();
    if (trace.now()) location.assign(here.find(page.agent.tag));
    else focusWork();
  };
  return {
    startOrEnd: () => (record.current() ? askToEnd(page.speak, end) : askToStart(page, start)),
    report: () => reportProblem(page, record, trace.now()),
    exportNow: () => void exportRecords(record.store, Date.now()).then(onWritten),
    sendNow: () => sender?.send(),
  };
}

import type { Contact, ContactEvent } from './contact.ts';
import { moment, topicOf } from './format-contacts.ts';
import { givenArticles } from './given-articles.ts';
import type { Answer } from './send-records.ts';

const timeoutMs = 30_000;

/** What the endpoint is sent of a contact. */
export function recordBody(contact: Contact, events: readonly ContactEvent[]) {
  const articles = givenArticles(events);
  return {
    schemaVersion: 1,
    id: contact.id,
    customer: contact.customer,
    topic: topicOf(contact, articles),
    openedAt: moment(contact.openedAtMs),
    closedAt: moment(contact.closedAtMs ?? contact.openedAtMs),
    outcome: contact.outcome,
    articles: articles.map(({ code, language, step, outcome }) => ({ code, language, step, outcome })),
  };
}

/** Sends a record once. Its id goes along as `Idempotency-Key`: an endpoint that has it already answers 200 or 409. */
export async function postRecord(
  endpoint: string,
  contact: Contact,
  events: readonly ContactEvent[],
  send: typeof fetch = fetch,
): Promise<Answer> {
  try {
    const { status } = await send(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': contact.id },
      body: JSON.stringify(recordBody(contact, events)),
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return answerOf(status);
  } catch {
    return { kind: 'failed', status: 0 };
  }
}

/** A record that is malformed or too large stays so; whoever must sign in again, or wait, can be sent it later. */
function answerOf(status: number): Answer {
  if ((status >= 200 && status < 300) || status === 409) return { kind: 'taken' };
  return [400, 410, 413, 415, 422].includes(status) ? { kind: 'refused', status } : { kind: 'failed', status };
}

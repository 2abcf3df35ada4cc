import { expect, test } from 'vitest';
import type { Contact } from './contact.ts';
import { postRecord } from './post-record.ts';

const contact: Contact = {
  ...{ id: 'c1', openedAtMs: 0, closedAtMs: 60_000, customer: 'AB 12', customerKey: 'ab12', topic: '' },
  outcome: 'solved',
};

test.each([
  [200, 'taken'],
  [204, 'taken'],
  [409, 'taken'],
  [422, 'refused'],
  [401, 'failed'],
  [429, 'failed'],
  [503, 'failed'],
] as const)('an endpoint that answers %i has %s it', async (status, kind) => {
  const answer = await postRecord('/api', contact, [], async () => new Response(null, { status }));
  expect(answer.kind).toBe(kind);
});

test('no answer at all is a failure', async () => {
  expect(await postRecord('/api', contact, [], () => Promise.reject(new TypeError('offline')))).toEqual({
    kind: 'failed',
    status: 0,
  });
});

test('the customer stands in the body alone, the id in the header by which twice is known', async () => {
  let asked: Request | undefined;
  await postRecord('https://desk.example/api', contact, [], async (address, init) => {
    asked = new Request(address, init);
    return new Response();
  });
  expect(asked?.headers.get('Idempotency-Key')).toBe('c1');
  expect(asked?.url).toBe('https://desk.example/api');
  expect([...(asked?.headers ?? [])].join()).not.toContain('AB 12');
  expect(await asked?.json()).toEqual({
    ...{ schemaVersion: 1, id: 'c1', customer: 'AB 12', topic: '', outcome: 'solved', articles: [] },
    ...{ openedAt: '1970-01-01T00:00:00.000Z', closedAt: '1970-01-01T00:01:00.000Z' },
  });
});

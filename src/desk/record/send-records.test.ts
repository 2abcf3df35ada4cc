import { expect, test } from 'vitest';
import type { Contact } from './contact.ts';
import { type Answer, retryMs, sendRecords } from './send-records.ts';

const contact = (id: string): Contact => ({
  ...{ id, openedAtMs: 0, customer: '', customerKey: '', topic: '' },
  unsentSinceMs: Number(id),
});

/** Sends what waits to an endpoint that gives these answers, one after the other. */
async function send(ids: readonly string[], answers: readonly Answer[]) {
  const [waiting, left] = [ids.map(contact), [...answers]];
  const posted: string[] = [];
  const waits: number[] = [];
  const refused: string[] = [];
  await sendRecords({
    next: async () => waiting[0],
    post: async ({ id }) => {
      posted.push(id);
      return left.shift() ?? { kind: 'taken' };
    },
    taken: async () => void waiting.shift(),
    refused: async ({ id }) => {
      refused.push(id);
      waiting.shift();
    },
    wait: async (ms) => void waits.push(ms),
    tell: () => undefined,
  });
  return { posted, waits, refused };
}

test('in order, and again after failures before anything else, waiting longer each time', async () => {
  const failed: Answer = { kind: 'failed', status: 503 };
  expect(await send(['1', '2'], [failed, failed, { kind: 'taken' }, failed])).toEqual({
    posted: ['1', '1', '1', '2', '2'],
    waits: [1000, 2000, 1000],
    refused: [],
  });
});

test('one that is refused for good does not hold up the others', async () => {
  expect(await send(['1', '2'], [{ kind: 'refused', status: 422 }])).toEqual({
    posted: ['1', '2'],
    waits: [],
    refused: ['1'],
  });
});

test('it never waits longer than five minutes', () => expect(retryMs(60)).toBe(300_000));

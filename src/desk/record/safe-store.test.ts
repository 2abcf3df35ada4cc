import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Contact, type ContactEvent, ended } from './contact.ts';
import { databaseStore } from './database-store.ts';
import { keptRecords } from './kept-records.ts';
import { openDatabase } from './open-database.ts';
import { safeStore } from './safe-store.ts';

const contact = (id: string, openedAtMs = 1): Contact => ({
  ...{ id, openedAtMs, openSinceMs: openedAtMs, customer: 'AB 12', customerKey: 'ab12', topic: '' },
});
const opened = (id: string): ContactEvent => ({
  ...{ contact: id, atMs: 2, kind: 'opened', code: '48217', topic: 'printers', language: 'en' },
});
const noStorage = () => {
  throw new Error('storage is off');
};

async function open() {
  const database = databaseStore(await openDatabase());
  const kept = keptRecords(noStorage);
  const onTrouble = vi.fn();
  return { database, kept, onTrouble, store: await safeStore({ database, kept, onTrouble }) };
}

/** From now on the database takes nothing more. */
function fill(database: ReturnType<typeof databaseStore>): void {
  const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
  Object.assign(database, { start: full, addEvent: full, addReport: full, change: full, putAll: full });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the record', () => {
  test('has one open contact, even when two tabs start at once', async () => {
    const [one, other] = [await open(), await open()];
    const started = await Promise.all([one.store.start(contact('a')), other.store.start(contact('b'))]);
    expect(started[0].id).toBe(started[1].id);
    expect((await one.store.all()).contacts).toHaveLength(1);
  });

  test('keeps what two tabs write at once', async () => {
    const [one, other] = [await open(), await open()];
    await one.store.start(contact('a'));
    const writes = Array.from({ length: 20 }, (_, at) => (at % 2 ? one : other).store.addEvent(opened('a')));
    await Promise.all(writes);
    expect(await one.store.eventsOf('a')).toHaveLength(20);
  });

  test('sends what ended in the order in which it ended', async () => {
    const { store } = await open();
    for (const [id, atMs] of [
      ['late', 9],
      ['early', 5],
    ] as const) {
      await store.start(contact(id));
      await store.change([contact(id)], (one) => ended(one, 'solved', atMs, true));
    }
    expect((await store.unsent()).map(({ id }) => id)).toEqual(['early', 'late']);
  });

  test('removes what is too old, with its events', async () => {
    const { store } = await open();
    await store.start(contact('old', 10));
    await store.addEvent(opened('old'));
    await store.removeBefore(10);
    expect((await store.all()).contacts).toHaveLength(1);
    await store.removeBefore(11);
    expect(await store.all()).toEqual({ contacts: [], events: [], reports: [] });
  });
});

describe('a database that takes nothing more', () => {
  test('loses nothing: what comes is kept in the tab, and told', async () => {
    const { database, store, onTrouble, kept } = await open();
    await store.start(contact('a'));
    await store.addEvent(opened('a'));
    fill(database);
    await store.addEvent(opened('a'));
    await store.change([contact('a')], (one) => ended(one, 'solved', 5, true));
    expect(onTrouble).toHaveBeenCalledWith('full');
    expect(kept.isOnlyInMemory()).toBe(true);
    const all = await store.all();
    expect(all.contacts).toEqual([expect.objectContaining({ id: 'a', outcome: 'solved', closedAtMs: 5 })]);
    expect(all.events).toHaveLength(2);
    expect(await store.openContact()).toBeUndefined();
    expect(await store.unsent()).toHaveLength(1);
  });

  test('gets it as soon as there is room', async () => {
    const { kept } = await open();
    kept.write({ contacts: [contact('a')], events: [opened('a')], reports: [] });
    const database = databaseStore(await openDatabase());
    await safeStore({ database, kept, onTrouble: vi.fn() });
    expect(await database.openContact()).toMatchObject({ id: 'a' });
    expect(await database.eventsOf('a')).toHaveLength(1);
    expect(kept.isOnlyInMemory()).toBe(false);
  });
});

test('without any database the tab keeps records, and says so', async () => {
  const onTrouble = vi.fn();
  const store = await safeStore({ database: undefined, kept: keptRecords(noStorage), onTrouble });
  await store.start(contact('a'));
  await store.addEvent(opened('a'));
  expect(onTrouble).toHaveBeenCalledWith('unusable');
  expect(await store.openContact()).toMatchObject({ id: 'a' });
  expect(await store.ofCustomer('ab12')).toHaveLength(1);
});

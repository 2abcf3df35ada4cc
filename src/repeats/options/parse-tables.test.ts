import { expect, test } from 'vitest';
import { parseTables } from './parse-tables.ts';

const noFiles = { log: [], links: [], map: [] };
const url = 'postgres://ann:hush@db.example/x';

test('without --engine the log is in files', () => {
  expect(parseTables({}, { ...noFiles, log: ['contacts.csv'] })).toBeUndefined();
});

test('an engine with its address and tables', () => {
  expect(parseTables({ engine: 'postgres', url, contacts: 'c' }, { ...noFiles, links: ['l'] })).toEqual({
    ...{ engine: 'postgres', url, contacts: 'c', links: 'l' },
  });
});

test.each([
  [{ engine: 'oracle', url, contacts: 'c' }, noFiles, '--engine oracle cannot be used. Give clickhouse or postgres.'],
  [{ engine: 'postgres', contacts: 'c' }, noFiles, '--engine postgres --url URL'],
  [{ engine: 'postgres', url }, noFiles, '--engine postgres --contacts TABLE'],
  [{ contacts: 'c' }, noFiles, '--contacts goes with --engine'],
  [{ engine: 'postgres', url, contacts: 'c' }, { ...noFiles, log: ['a.csv'] }, '--log is about files'],
  [{ engine: 'postgres', url, contacts: 'c', memory: '1GB' }, noFiles, '--memory is about files'],
  [{ engine: 'postgres', url, contacts: 'c', shuffled: '3' }, noFiles, '--shuffled is about files'],
  [{ engine: 'postgres', url, contacts: 'c' }, { ...noFiles, links: ['a', 'b'] }, 'Name one table of links'],
])('%j with %j is refused: %s', (flags, files, message) => {
  expect(() => parseTables(flags, files)).toThrow(message);
});

import { describe, expect, test } from 'vitest';
import { ProblemsError } from '../../problem/problem.ts';
import { analyseSampleLog, numbers, plainNumbers, sampleRows } from '../analyse-sample-log.ts';
import { leftOut } from '../left-out.ts';
import { parseAnalysisOptions } from '../options/parse-analysis-options.ts';
import { csvOf, writeTestFile } from '../write-test-log.ts';
import { presetNamed } from './presets.ts';

type Fields = Readonly<Record<'id' | 'customer' | 'opened' | 'topic' | 'articles', string>>;
const contacts: Fields[] = sampleRows.map(([id, customer, opened, topic, articles]) => {
  return { id, customer, opened, topic, articles };
});
const local = (opened: string) => opened.slice(0, 19).replace('T', ' ');

function csvFile(name: string, rowOf: (contact: Fields) => Readonly<Record<string, string>>): Promise<string> {
  const rows = contacts.map(rowOf);
  const columns = Object.keys(rows[0] ?? {});
  return writeTestFile(
    name,
    csvOf(
      columns,
      rows.map((row) => columns.map((column) => row[column] ?? '')),
    ),
  );
}

function jsonFile(objectOf: (contact: Fields) => unknown): Promise<string> {
  return writeTestFile('export.jsonl', contacts.map((contact) => JSON.stringify(objectOf(contact))).join('\n'));
}

function linksFile(idColumn: string, articleColumn: string): Promise<string> {
  const rows = contacts.flatMap(({ id, articles }) =>
    articles
      .split(' ')
      .filter(Boolean)
      .map((article) => [id, article]),
  );
  return writeTestFile('links.csv', csvOf([idColumn, articleColumn], rows));
}

const inUtc = { options: parseAnalysisOptions({ 'time-zone': 'UTC' }) };

describe('what a helpdesk exports says the same as the plain log', () => {
  test('Zendesk, the CSV of a view and links from Explore', async () => {
    const log = await csvFile('tickets.csv', ({ id, customer, opened, topic }) => ({
      ...{ 'Summation column': '1', Id: id, Requester: 'somebody', 'Requester id': customer, Subject: 'Help' },
      ...{ Tags: 'a b', Via: 'Mail', 'Created at': opened, 'Reason [list]': topic },
    }));
    const report = await analyseSampleLog([log], {
      ...{ preset: presetNamed('zendesk-csv'), mapping: new Map([['topic', 'Reason [list]']]) },
      links: [await linksFile('Ticket ID', 'Article URL')],
    });
    expect(numbers(report)).toEqual(await plainNumbers());
  });

  test('Zendesk, JSON', async () => {
    const log = await jsonFile(({ id, customer, opened, topic, articles }) => ({
      ...{ id, created_at: opened, requester_id: customer, tags: ['a'], via: { channel: 'web' }, topic, kb: articles },
    }));
    const mapping = new Map([['articles', 'kb']]);
    const report = await analyseSampleLog([log], { preset: presetNamed('zendesk-json'), mapping });
    expect(numbers(report)).toEqual(await plainNumbers());
  });

  test('Freshdesk', async () => {
    const log = await csvFile('tickets.csv', ({ id, customer, opened, topic, articles }) => ({
      ...{ 'Ticket ID': id, Source: 'Phone', Type: topic, Agent: '', 'Created time': local(opened) },
      ...{ 'Resolution time (in hrs)': '26:15:00', 'Contact ID': `${customer}.0`, 'Article Number': articles },
    }));
    const report = await analyseSampleLog([log], { ...inUtc, preset: presetNamed('freshdesk') });
    expect(numbers(report)).toEqual(await plainNumbers());
  });

  test('Freshservice', async () => {
    const log = await csvFile('tickets.csv', ({ id, customer, opened, topic, articles }) => ({
      ...{ 'Ticket Id': id, 'Requester Email': customer, 'Created Time': local(opened), Category: topic },
      'Article Number': articles,
    }));
    const report = await analyseSampleLog([log], { ...inUtc, preset: presetNamed('freshservice') });
    expect(numbers(report)).toEqual(await plainNumbers());
  });

  test('Intercom, with dates in seconds', async () => {
    const log = await jsonFile(({ id, customer, opened, topic, articles }) => ({
      ...{ id, created_at: Date.parse(opened) / 1000, custom_attributes: { topic } },
      ...{
        contacts: [{ id: customer, type: 'contact' }],
        source: { type: 'email', delivered_as: 'customer_initiated' },
      },
      ai_agent: {
        content_sources: { content_sources: articles.split(' ').map((url) => ({ url, content_type: 'article' })) },
      },
    }));
    expect(numbers(await analyseSampleLog([log], { preset: presetNamed('intercom') }))).toEqual(await plainNumbers());
  });

  test('Help Scout', async () => {
    const log = await jsonFile(({ id, customer, opened, topic }) => ({
      ...{
        id,
        number: 1,
        type: 'email',
        status: 'closed',
        primaryCustomer: { id: customer },
        createdAt: opened,
        topic,
      },
      source: { type: 'web', via: 'customer' },
    }));
    const links = [await linksFile('contact_id', 'article')];
    const report = await analyseSampleLog([log], { preset: presetNamed('helpscout'), links });
    expect(numbers(report)).toEqual(await plainNumbers());
  });

  test('HubSpot, with dates in milliseconds', async () => {
    const log = await jsonFile(({ id, customer, opened, topic, articles }) => ({
      ...{ id, associations: { contacts: { results: [{ id: customer, type: 'ticket_to_contact' }] } } },
      properties: { createdate: String(Date.parse(opened)), hs_ticket_category: topic, kb_articles: articles },
    }));
    const mapping = new Map([['articles', 'properties.kb_articles']]);
    const report = await analyseSampleLog([log], { preset: presetNamed('hubspot'), mapping });
    expect(numbers(report)).toEqual(await plainNumbers());
  });

  test('Salesforce, Case and CaseArticle', async () => {
    const log = await csvFile('Case.csv', ({ id, customer, opened, topic }) => ({
      ...{ Id: id, CaseNumber: '1', ContactId: customer, Origin: 'Web', Reason: topic, OwnerId: '' },
      CreatedDate: opened.replace('Z', '+0000'),
    }));
    const links = [await linksFile('CaseId', 'KnowledgeArticle.ArticleNumber')];
    const report = await analyseSampleLog([log], { preset: presetNamed('salesforce'), links });
    expect(numbers(report)).toEqual(await plainNumbers());
  });

  test('Dynamics', async () => {
    const log = await csvFile('incidents.csv', ({ id, customer, opened, topic }) => ({
      ...{ incidentid: id, _customerid_value: customer, createdon: opened, _subjectid_value: topic, merged: 'false' },
    }));
    const links = [await linksFile('_incidentid_value', '_knowledgearticleid_value')];
    const report = await analyseSampleLog([log], { preset: presetNamed('dynamics'), links });
    expect(numbers(report)).toEqual(await plainNumbers());
  });

  test("this project's own desk", async () => {
    const log = await csvFile('desk.csv', ({ id, customer, opened, topic, articles }) => ({
      ...{ contact_id: id, customer_id: customer, opened_at: opened, topic, articles },
    }));
    expect(numbers(await analyseSampleLog([log], { preset: presetNamed('desk') }))).toEqual(await plainNumbers());
  });
});

test('what a helpdesk marks as spam, merged or sent by itself is left out under its reason', async () => {
  const row = { customer_id: 'x', opened_at: '2026-01-20T10:00:00Z', articles: '48217' };
  const extra = [
    { ...row, contact_id: 'm1', tags: ['vip', 'closed_by_merge'], status: 'closed', source: { via: 'customer' } },
    { ...row, contact_id: 's1', tags: [], status: 'spam', source: { via: 'customer' } },
    { ...row, contact_id: 'o1', tags: [], status: 'closed', source: { via: 'user' } },
  ];
  const plain = contacts.map(({ id, customer, opened, topic, articles }) => ({
    ...{ contact_id: id, customer_id: customer, opened_at: opened, topic, articles },
    ...{ tags: ['not_closed_by_merge'], status: 'active', source: { via: 'customer' } },
  }));
  const lines = [...plain, ...extra].map((object) => JSON.stringify(object)).join('\n');
  const reasonsWith = async (preset: string) =>
    (await analyseSampleLog([await writeTestFile('export.jsonl', lines)], { preset: presetNamed(preset) })).log.leftOut;
  expect(await reasonsWith('zendesk-json')).toContainEqual({ reason: leftOut.merged, contacts: 1 });
  expect(await reasonsWith('helpscout')).toContainEqual({ reason: leftOut.spam, contacts: 1 });
  expect(await reasonsWith('helpscout')).toContainEqual({ reason: leftOut.notInbound, contacts: 1 });
});

test('a preset that does not fit says which columns it missed, and lists those that are there', async () => {
  const log = await csvFile('tickets.csv', ({ id, opened }) => ({ Id: id, Created: opened, Tags: '' }));
  const error = await analyseSampleLog([log], { preset: presetNamed('zendesk-csv') }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ProblemsError);
  expect((error as ProblemsError).problems.map(({ what, remedy }) => `${what} ${remedy}`)).toEqual([
    'The preset zendesk-csv does not fit: for customer_id there is no column Requester id or Requester external id or ' +
      'Requester email or Requester or customer_id. The columns are: Id, Created, Tags. ' +
      'If another column holds it, name that one: --map customer_id=COLUMN',
    'The preset zendesk-csv does not fit: for opened_at there is no column Created at or opened_at. ' +
      'The columns are: Id, Created, Tags. If another column holds it, name that one: --map opened_at=Created',
  ]);
});

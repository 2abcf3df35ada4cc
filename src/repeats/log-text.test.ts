import { describe, expect, test } from 'vitest';
import { analyseSampleLog as analyse, numbers, plainNumbers, sampleRows as rows } from './analyse-sample-log.ts';
import { csvOf, writeTestFile as fileOf } from './write-test-log.ts';

const columns = ['contact_id', 'customer_id', 'opened_at', 'topic', 'text'];
const siteAddress = 'https://help.example.com/support';

function withText(textOf: (code: string) => string) {
  const told = rows.map(([id, customer, opened, topic, articles]) => {
    const mentions = articles.split(' ').filter(Boolean).map(textOf).join('\n');
    return [id, customer, opened, topic, `Order 92370, "paid"; error code 75005.\n${mentions}`];
  });
  return fileOf('contacts.csv', csvOf(columns, told));
}

describe('where no column names articles, the text does', () => {
  test.each<[string, (code: string) => string]>([
    ['grouped codes', (code) => `We said ${code.replace(/(..)(..)(.)/, '$1 $2 $3')}.`],
    ['codes after a word', (code) => `Sent article ${code}, thanks`],
    ['addresses that are codes', (code) => `<a href="${siteAddress}/${code}/">here</a>`],
    [
      'addresses of articles',
      (code) => (code === '48217' ? `${siteAddress}/en/printers/printer-offline/#step-2` : `code ${code}`),
    ],
  ])('%s', async (_, textOf) => {
    const report = await analyse([await withText(textOf)], { siteAddress });
    expect(numbers(report)).toEqual(await plainNumbers());
    expect(report.log.notes).toEqual(['No column names articles, so codes and addresses were looked for in the text.']);
  });

  test('without the articles, addresses alone count', async () => {
    const known = undefined;
    const byAddress = await withText((code) => `https://elsewhere.example/${code}`);
    const report = await analyse([byAddress], { known });
    expect(report.articles.map(({ code }) => code)).toEqual(['48217', '48230']);
    await expect(analyse([await withText((code) => `article ${code}`)], { known })).rejects.toThrow('1 problem found');
  });

  test('a column of articles is enough: the text is not looked at', async () => {
    const both = rows.map(([id, customer, opened, topic, articles]) => [
      id,
      customer,
      opened,
      topic,
      'code 48230',
      articles,
    ]);
    const file = await fileOf('contacts.csv', csvOf([...columns, 'articles'], both));
    expect(numbers(await analyse([file], { siteAddress }))).toEqual(await plainNumbers());
  });
});

import { expect, test } from 'vitest';
import { analyseSampleLog } from '../analyse-sample-log.ts';
import { parseAnalysisOptions } from '../options/parse-analysis-options.ts';
import { formatTerminal } from '../report/format-terminal.ts';
import type { RepeatsReport, ReportArticle } from '../report/repeats-report.ts';
import { reportFiles } from '../report/report-files.ts';
import { csvOf, writeTestLog } from '../write-test-log.ts';

const columns = ['contact_id', 'customer_id', 'agent_id', 'opened_at', 'topic', 'articles', 'text'];

/** Everything in these that belongs to one person, and must be nowhere. */
const secrets = {
  customer: (index: number) => `marguerite.dupont${index}@mail.example`,
  agent: 'Hippolyte Lebrun',
  phone: '06 12 34 56 78',
  contact: (index: number) => `TCK-${1000 + index}`,
};

const moment = (day: number, hour: number) => new Date(Date.UTC(2026, 0, 1 + day, hour)).toISOString();

/**
 * Two articles, each given to 40 customers of whom 24 come back the next day: after the first one about its firmware,
 * and are given another; after the second one about nothing in particular. All speak of printers and of having called.
 */
const rows = ['48217', '36931'].flatMap((code, article) =>
  Array.from({ length: 40 }, (_, index) => {
    const number = article * 100 + index;
    const day = 10 + index;
    const customer = secrets.customer(number);
    const common = [customer, secrets.agent];
    const first = `Bonjour, l'imprimante reste "hors ligne" sur le réseau. Appelez-moi au ${secrets.phone}.`;
    const again =
      code === '48217'
        ? `Toujours l'imprimante : Hippolyte m'a dit de rappeler. La mise à jour du firmware échoue, ${customer} ${secrets.phone}`
        : `Toujours l'imprimante, on m'avait dit de rappeler. C'est insupportable.`;
    const given = [secrets.contact(number), ...common, moment(day, 9), 'printers', `${code}#${2 + (index % 2)}`, first];
    if (index >= 24) return [given];
    const stopped = index < 18 ? `${code}#3` : '';
    const articles = code === '48217' ? `48230 ${stopped}` : stopped;
    return [given, [`${secrets.contact(number)}-b`, ...common, moment(day + 1, 9), 'printers', articles, again]];
  }).flat(),
);
/** 60 contacts that name no article, so that there is something to compare with, and a start and an end. */
const others = Array.from({ length: 60 }, (_, index) => [
  ...[`other-${index}`, `someone-${index}`, 'Zoë', moment(index * 1.5, 12), 'printers', '', 'Mon imprimante'],
]);

const analyse = async (readText: boolean): Promise<RepeatsReport> =>
  analyseSampleLog([await writeTestLog(csvOf(columns, [...rows, ...others]))], {
    ...{ options: parseAnalysisOptions({ 'read-text': readText }), known: undefined },
  });
const articleOf = ({ articles }: RepeatsReport, code: string) =>
  articles.find((article) => article.code === code) as ReportArticle;

test('what sets those apart who come back: neither what all speak of, nor the talk of coming back', async () => {
  const report = await analyse(true);
  const words = articleOf(report, '48217').comeBackAbout?.map(({ word, customers }) => [word, customers]);
  expect(words).toEqual([
    ['firmware échoue', 24],
    ['mise', 24],
  ]);
  expect(articleOf(report, '36931').comeBackAbout ?? []).not.toContainEqual(
    expect.objectContaining({ word: 'imprimante' }),
  );
});

test('the article they needed next, and the step at which they had stopped', async () => {
  const report = await analyse(false);
  expect(articleOf(report, '48217')).toMatchObject({
    oftenNext: [{ code: '48230', share: 1, contacts: 24, customers: 24 }],
  });
  expect(articleOf(report, '36931').oftenNext).toBeUndefined();
  // Of 24 the log says when they came back that 18 had stopped at step 3; of the others, half each, when it was given.
  expect(articleOf(report, '36931').stoppedAt).toEqual([{ step: 'step-3', share: 0.875, contacts: 21, customers: 21 }]);
  expect(articleOf(report, '48217').comeBackAbout).toBeUndefined();
});

test('nothing that belongs to a person is in any output, though texts are read', async () => {
  const report = await analyse(true);
  const outputs = [...Object.values(reportFiles(report)), formatTerminal(report, 100)].join('\n').toLowerCase();
  const cells = [...rows, ...others].flatMap(([id = '', customer = '']) => [
    id,
    customer,
    customer.split('@')[0] ?? '',
  ]);
  const parts = ['marguerite', 'dupont', 'hippolyte', 'lebrun', 'zoë', '06 12', '34 56', 'mail.example', 'someone'];
  const found = [...cells, ...parts].filter((secret) => outputs.includes(secret.toLowerCase()));
  expect(found).toEqual([]);
  expect(outputs).toContain('firmware');
});

test('a log without texts is refused where they should be read', async () => {
  const log = await writeTestLog(
    csvOf(
      columns.slice(0, 6),
      rows.map((row) => row.slice(0, 6)),
    ),
  );
  const reading = analyseSampleLog([log], { options: parseAnalysisOptions({ 'read-text': true }), known: undefined });
  await expect(reading).rejects.toMatchObject({
    problems: [{ name: 'column-missing', what: expect.stringMatching(/^There is no column text\./) }],
  });
});

import packageJson from '../package.json' with { type: 'json' };
import { commonOptions, resolveToday } from '../src/command/common-options.ts';
import { EXIT } from '../src/command/exit-code.ts';
import { startProgress } from '../src/command/progress.ts';
import { runCommand } from '../src/command/run-command.ts';
import { UsageError } from '../src/command/usage-error.ts';
import { analyseLog } from '../src/repeats/analyse-log.ts';
import { countWithDuckdb } from '../src/repeats/engine-duckdb.ts';
import { parquetColumns } from '../src/repeats/engine-duckdb-parquet.ts';
import { topicKeys } from '../src/repeats/options/analysis-options.ts';
import { parseAnalysisOptions, parseMapping } from '../src/repeats/options/parse-analysis-options.ts';
import { presetNamed, presets } from '../src/repeats/presets/presets.ts';
import { readKnownArticles, readSiteAddress } from '../src/repeats/read-known-articles.ts';
import { formatJson } from '../src/repeats/report/format-json.ts';
import { formatTerminal } from '../src/repeats/report/format-terminal.ts';
import { reportFiles } from '../src/repeats/report/report-files.ts';
import { withVerdict } from '../src/repeats/report/verdict-words.ts';
import { writeReportFiles } from '../src/repeats/report/write-report-files.ts';

await runCommand({
  name: 'repeats',
  summary: 'Tells which articles go with repeat contacts, from a contact log.',
  options: {
    log: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      description: 'The contact log: CSV, TSV, JSON lines or Parquet, gzipped or not; several are taken as one.',
    },
    links: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      description: 'A second file: contact_id, article, and at, when it was linked.',
    },
    preset: {
      type: 'string',
      value: 'NAME',
      description: `Columns of a helpdesk (docs/presets.md): ${presets.map(({ name }) => name).join(', ')}.`,
    },
    map: { type: 'string', multiple: true, value: 'field=column', description: 'The column that holds a field.' },
    ...commonOptions,
    'no-content': { type: 'boolean', description: 'Do not check codes against the content folder.' },
    window: { type: 'string', value: '7d', description: 'How soon a contact must follow to be a repeat.' },
    'transfer-gap': { type: 'string', value: '30m', description: 'Contacts closer than this are one contact.' },
    attempts: { type: 'string', value: '3', description: 'How many contacts of an episode are looked forward from.' },
    'min-customers': {
      type: 'string',
      value: '10',
      description: 'Articles linked for fewer customers are not judged.',
    },
    'topic-key': {
      type: 'string',
      value: topicKeys.join('|'),
      description: 'What makes two contacts the same matter (default: topic).',
    },
    tolerate: { type: 'string', value: 'PERCENT', description: 'How many rows may be unreadable (default: 1).' },
    'time-zone': { type: 'string', value: 'ZONE', description: 'The zone of dates without one: Europe/Paris.' },
    'date-order': { type: 'string', value: 'dmy|mdy|ymd', description: 'How to read dates such as 03/11/2026.' },
    memory: { type: 'string', value: '512MB', description: 'About how much memory to take; the rest goes to disk.' },
    'fail-on-flag': { type: 'boolean', description: 'Exit with 1 when an article is flagged.' },
    out: { type: 'string', value: 'DIR', description: 'The folder for the reports (default: reports).' },
  },
  examples: [
    'npm run -s repeats -- --log contacts.csv',
    'npm run -s repeats -- --log tickets.csv --preset freshdesk --map articles=KB --time-zone Europe/Paris',
    'npm run -s repeats -- --log Case.csv --links CaseArticle.csv --preset salesforce',
  ],
  async run({ content = 'content', log = [], links = [], map = [], json, out, ...flags }) {
    if (log.length === 0) throw new UsageError('Name the contact log: --log contacts.csv');
    const options = parseAnalysisOptions(flags, resolveToday(flags.today));
    const mapping = parseMapping(map);
    const known = flags['no-content'] ? undefined : await readKnownArticles(content);
    const siteAddress = known && (await readSiteAddress(content));
    const progress = startProgress();
    const report = await analyseLog({
      paths: log,
      links,
      mapping,
      preset: presetNamed(flags.preset),
      options,
      known,
      siteAddress,
      version: packageJson.version,
      countLog: countWithDuckdb,
      parquetColumns,
      step: progress.step,
    }).finally(progress.done);
    const folder = out ?? (json ? undefined : 'reports');
    if (folder !== undefined) await writeReportFiles(folder, reportFiles(report));
    const whole = folder === undefined ? '' : `\nThe whole report: ${folder}/repeats.html\n`;
    process.stdout.write(json ? formatJson(report) : formatTerminal(report, process.stdout.columns ?? 80) + whole);
    return flags['fail-on-flag'] && withVerdict(report, 'flag').length > 0 ? EXIT.problems : EXIT.good;
  },
});

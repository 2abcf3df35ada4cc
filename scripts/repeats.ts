import packageJson from '../package.json' with { type: 'json' };
import { commonOptions, resolveToday } from '../src/command/common-options.ts';
import { EXIT } from '../src/command/exit-code.ts';
import { startProgress } from '../src/command/progress.ts';
import { runCommand } from '../src/command/run-command.ts';
import { UsageError } from '../src/command/usage-error.ts';
import { analyseLog } from '../src/repeats/analyse-log.ts';
import { analyseTables } from '../src/repeats/analyse-tables.ts';
import { readEdits } from '../src/repeats/edits/read-edits.ts';
import { countWithDuckdb } from '../src/repeats/engine-duckdb.ts';
import { parquetColumns } from '../src/repeats/engine-duckdb-parquet.ts';
import { connectEngine, engineNames } from '../src/repeats/engine-names.ts';
import { withVotes } from '../src/repeats/feedback/with-votes.ts';
import { topicKeys } from '../src/repeats/options/analysis-options.ts';
import { logFileOptions, logRowOptions } from '../src/repeats/options/log-options.ts';
import { parseAnalysisOptions, parseMapping } from '../src/repeats/options/parse-analysis-options.ts';
import { parseTables } from '../src/repeats/options/parse-tables.ts';
import { presetNamed } from '../src/repeats/presets/presets.ts';
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
    ...logFileOptions,
    feedback: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      description: 'What readers said, one JSON object a line (docs/feedback.md); stands beside the verdicts.',
    },
    links: {
      ...logFileOptions.links,
      description: 'A second file, or with --engine a table: contact_id, article, and at, when it was linked.',
    },
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
    'read-text': {
      type: 'boolean',
      description: 'Read what customers wrote, for the words they come back with; texts are in no output.',
    },
    shuffled: {
      type: 'string',
      value: 'NUMBER',
      description: 'Judge so many copies with shuffled articles too, and say how many have a flag.',
    },
    ...logRowOptions,
    engine: {
      type: 'string',
      value: engineNames.join('|'),
      description: 'Count in tables of this database, where the contacts already are.',
    },
    url: { type: 'string', value: 'URL', description: 'Its address, with --engine: postgres://user@host/database.' },
    contacts: { type: 'string', value: 'TABLE', description: 'The table of contacts, with --engine.' },
    'fail-on-flag': { type: 'boolean', description: 'Exit with 1 when an article is flagged.' },
    out: { type: 'string', value: 'DIR', description: 'The folder for the reports (default: reports).' },
  },
  examples: [
    'npm run -s repeats -- --log contacts.csv',
    'npm run -s repeats -- --log contacts.csv --read-text --shuffled 20',
    'npm run -s repeats -- --log tickets.csv --preset freshdesk --map articles=KB --time-zone Europe/Paris',
    'npm run -s repeats -- --log Case.csv --links CaseArticle.csv --preset salesforce',
    'npm run -s repeats -- --engine clickhouse --url http://localhost:8123 --contacts contacts --links links',
  ],
  async run({ content = 'content', log = [], links = [], map = [], feedback = [], json, out, ...flags }) {
    const tables = parseTables(flags, { log, links, map });
    if (!tables && log.length === 0) throw new UsageError('Name the contact log: --log contacts.csv');
    const options = parseAnalysisOptions(flags, resolveToday(flags.today));
    const mapping = parseMapping(map);
    const known = flags['no-content'] ? undefined : await readKnownArticles(content);
    const siteAddress = known && (await readSiteAddress(content));
    const progress = startProgress();
    const common = { options, known, siteAddress, version: packageJson.version, step: progress.step };
    const analyse = async () =>
      tables
        ? analyseTables({ ...common, ...tables, engine: await connectEngine(tables.engine, tables.url) })
        : analyseLog({
            ...common,
            paths: log,
            links,
            mapping,
            preset: presetNamed(flags.preset),
            findEdits: known && ((search) => readEdits(content, known, search)),
            countLog: countWithDuckdb,
            parquetColumns,
          });
    const report = await withVotes(feedback, analyse).finally(progress.done);
    const folder = out ?? (json ? undefined : 'reports');
    if (folder !== undefined) await writeReportFiles(folder, reportFiles(report));
    const whole = folder === undefined ? '' : `\nThe whole report: ${folder}/repeats.html\n`;
    process.stdout.write(json ? formatJson(report) : formatTerminal(report, process.stdout.columns ?? 80) + whole);
    return flags['fail-on-flag'] && withVerdict(report, 'flag').length > 0 ? EXIT.problems : EXIT.good;
  },
});

import path from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { SiteCounts } from '../build/read-counts.ts';
import { serveFolder } from '../build/serve-folder.ts';
import { writeSite } from '../build/write-site.ts';
import { EXIT, type ExitCode } from '../command/exit-code.ts';
import { startProgress } from '../command/progress.ts';
import { type BuiltDesk, writeDesk } from '../desk/build/write-desk.ts';
import { deskSite } from '../desk/desk-site.ts';
import { analyseLog } from '../repeats/analyse-log.ts';
import { countWithDuckdb } from '../repeats/engine-duckdb.ts';
import { parquetColumns } from '../repeats/engine-duckdb-parquet.ts';
import { parseAnalysisOptions } from '../repeats/options/parse-analysis-options.ts';
import { readKnownArticles } from '../repeats/read-known-articles.ts';
import { formatTerminal } from '../repeats/report/format-terminal.ts';
import type { RepeatsReport } from '../repeats/report/repeats-report.ts';
import { reportFiles } from '../repeats/report/report-files.ts';
import { writeReportFiles } from '../repeats/report/write-report-files.ts';
import { compareWithTruth, type TruthComparison } from '../repeats/simulate/compare-with-truth.ts';
import { simulateContacts } from '../repeats/simulate/simulate-contacts.ts';
import { writeSimulatedLog } from '../repeats/simulate/write-simulated-log.ts';
import { readSite } from '../site/read-site.ts';
import type { Site } from '../site/site.ts';

export interface DemoOptions {
  readonly contentDir: string;
  readonly today: string;
  readonly port: number | undefined;
  readonly serve: boolean;
  readonly json: boolean;
}

const siteFolder = 'dist';
const deskFolder = 'dist-desk';
const reportFolder = 'reports';
const defaultPort = 4321;

/**
 * Does the whole job on the sample content: the site, a simulated log and its analysis, the agents' desk that warns of
 * what is flagged; then serves all three.
 */
export async function showDemo({ contentDir, today, port, serve, json }: DemoOptions): Promise<ExitCode> {
  const say = (text: string) => (json ? process.stderr : process.stdout).write(`${text}\n`);
  say('Building the site and its search index …');
  const { counts } = await writeSite({ contentDir, outDir: siteFolder, today, progress: startProgress() });
  say(`  ${siteFolder}: ${counts.articles} articles = ${counts.pages} pages = ${counts.records} search records.\n`);
  say('Simulating a contact log and analysing it …');
  const { report, comparison, log } = await analyseSimulatedLog(contentDir);
  say(`  ${log}: simulated, no real customer is in it.\n`);
  say(formatTerminal(report, process.stdout.columns ?? 80));
  say(truthSentence(comparison));
  say('\nBuilding the agents’ desk with this analysis …');
  const repeatsFile = path.join(reportFolder, 'repeats.json');
  const desk = await writeDesk({ contentDir, outDir: deskFolder, repeatsFile, today, progress: startProgress() });
  say(`  ${deskFolder}: ${desk.counts.articles} articles, version ${desk.version}; it warns of what is flagged.`);
  if (json) process.stdout.write(`${JSON.stringify(demoResult(counts, desk, report, comparison))}\n`);
  if (serve) await serveAll(await readSite(contentDir), port, say);
  else
    say(
      `\nThe site: ${siteFolder}/index.html\nThe desk: ${deskFolder}/index.html\nThe analysis: ${reportFolder}/repeats.html`,
    );
  return EXIT.good;
}

async function analyseSimulatedLog(contentDir: string) {
  const known = await readKnownArticles(contentDir);
  const simulated = simulateContacts(known, 20_000, 1);
  const log = path.join(reportFolder, 'simulated-contacts.csv');
  await writeSimulatedLog(simulated, log);
  const report = await analyseLog({
    paths: [log],
    mapping: new Map(),
    options: parseAnalysisOptions({}),
    known,
    version: packageJson.version,
    countLog: countWithDuckdb,
    parquetColumns,
    step: () => undefined,
  });
  await writeReportFiles(reportFolder, reportFiles(report));
  return { report, log, comparison: compareWithTruth(report, simulated.truth) };
}

function truthSentence({ causing, found, falseFlags }: TruthComparison): string {
  return `The simulation made ${causing} articles cause repeats: ${found} of them are flagged, and ${falseFlags} blameless ones.`;
}

function demoResult(counts: SiteCounts, desk: BuiltDesk, { articles }: RepeatsReport, comparison: TruthComparison) {
  const flagged = articles.filter(({ verdict }) => verdict === 'flag').map(({ code }) => code);
  return {
    schemaVersion: 1,
    site: counts,
    desk: { ...desk.counts, version: desk.version },
    flagged,
    truth: comparison,
  };
}

async function serveAll(content: Site, port: number | undefined, say: (text: string) => void): Promise<void> {
  const { base } = content;
  const deskBase = deskSite(content).base;
  const site = await serveFolder(siteFolder, base, port ?? defaultPort, { elsewhereIfTaken: port === undefined });
  const desk = await serveFolder(deskFolder, deskBase);
  const report = await serveFolder(reportFolder);
  say(
    `\nThe site:      ${site.origin}${base}/\nThe desk:      ${desk.origin}${deskBase}/\nThe analysis:  ${report.origin}/repeats.html\n\nPress Ctrl+C to stop.`,
  );
  await new Promise<void>((resolve) => process.once('SIGINT', resolve));
  await Promise.all([site.close(), desk.close(), report.close()]);
}

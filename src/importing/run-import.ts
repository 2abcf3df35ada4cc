import path from 'node:path';
import { EXIT, type ExitCode } from '../command/exit-code.ts';
import { startProgress } from '../command/progress.ts';
import { UsageError } from '../command/usage-error.ts';
import { importContent } from './import-content.ts';
import { formatImportPage, formatImportSummary } from './report/format-import-report.ts';
import { readSourceFrom } from './source/read-source-from.ts';
import { realDisk } from './write/write-disk.ts';

export interface ImportCommand {
  readonly from?: string | undefined;
  readonly language?: string | undefined;
  readonly owner?: string | undefined;
  readonly address?: string | undefined;
  readonly force?: boolean | undefined;
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Brings a knowledge base over and says what became of it. */
export async function runImport(contentDir: string, command: ImportCommand): Promise<ExitCode> {
  const source = await readSourceFrom(command.from, command.language ?? 'en');
  const { today, owner = 'support', force = false, out = 'reports' } = command;
  const progress = startProgress();
  const report = await importContent(realDisk, contentDir, source, {
    from: command.from ?? '',
    owner,
    address: parseAddress(command.address),
    force,
    today,
    progress: (text) => progress.step(text),
  }).finally(() => progress.done());
  if (command.json) {
    process.stdout.write(`${JSON.stringify({ schemaVersion: 1, ...report }, undefined, 2)}\n`);
  } else {
    const file = path.join(out, 'import.md');
    await realDisk.makeFolder(out);
    await realDisk.write(file, formatImportPage(report));
    process.stdout.write(formatImportSummary(report, file));
    if (report.written > 0) process.stdout.write(`Next: npm run -s check -- --content ${contentDir}\n`);
  }
  return report.losses.some(({ kind }) => kind === 'refused') ? EXIT.problems : EXIT.good;
}

/** The site at which links that begin with `/` begin. */
function parseAddress(typed: string | undefined): string | undefined {
  if (typed === undefined || (/^https?:\/\//i.test(typed) && URL.canParse(typed))) return typed;
  throw new UsageError(`--address ${typed} is no address. Write it as https://help.example.com.`);
}

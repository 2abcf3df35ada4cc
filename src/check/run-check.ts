import { EXIT, type ExitCode } from '../command/exit-code.ts';
import { UsageError } from '../command/usage-error.ts';
import { type CheckOptions, checkContent } from './check-content.ts';
import { formatChanges } from './fix/format-changes.ts';
import { writeFixes } from './fix/write-fixes.ts';
import { readRootPrefix } from './git/read-root-prefix.ts';
import { parseFormat } from './parse-format.ts';
import { formatGithub } from './report/format-github.ts';
import { formatJson } from './report/format-json.ts';
import { printFindings } from './report/print-findings.ts';
import { readLines } from './report/read-lines.ts';
import { writeGraph } from './way/write-graph.ts';

export interface CheckCommand extends CheckOptions {
  readonly json?: boolean | undefined;
  readonly format?: string | undefined;
  readonly fix?: boolean | undefined;
  readonly graph?: string | undefined;
  readonly code?: string | undefined;
}

/** Checks a content folder, mends and draws what was asked for, and says what it found. */
export async function runCheck(contentDir: string, command: CheckCommand): Promise<ExitCode> {
  const format = parseFormat(command.format);
  if (command.code !== undefined && command.graph === undefined)
    throw new UsageError('--code names the article to draw: say where to with --graph FILE.svg.');
  const { content, problems } = await checkContent(contentDir, command);
  if (command.graph !== undefined && content) await writeGraph(command.graph, content, command.code);
  const { files, left } = command.fix ? await writeFixes(problems) : { files: [], left: problems };
  const lines = await readLines(left);
  if (command.json) process.stdout.write(formatJson(left, lines, files));
  else {
    process.stdout.write(formatChanges(files));
    if (format === 'github') {
      const root = await readRootPrefix('.');
      process.stdout.write(left.map((problem) => `${formatGithub(problem, root)}\n`).join(''));
    } else if (left.length > 0) printFindings(left, lines);
    else process.stdout.write(`${contentDir}: no problem found.\n`);
  }
  return left.some(({ severity }) => severity === 'error') ? EXIT.problems : EXIT.good;
}

import { inspectLibrary } from '../../article/read-library.ts';
import { EXIT, type ExitCode } from '../../command/exit-code.ts';
import { type Problem, ProblemsError } from '../../problem/problem.ts';
import { readSite } from '../../site/read-site.ts';
import type { Disk } from '../changes/disk.ts';
import { writeChanges } from '../changes/write-changes.ts';
import { machineDisk } from '../changes/write-disk.ts';
import { checkMove } from './check-move.ts';
import { formatMove } from './format-move.ts';
import { type PlannedMove, planMove } from './plan-move.ts';
import { readTextFiles } from './read-text-files.ts';
import type { Move } from './rewrite-link.ts';
import type { TextFile } from './text-file.ts';

export interface MoveCommand {
  readonly from: string;
  readonly to: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Gives an article another name or topic, in every language, with every link to it; all of it or nothing. */
export async function runMove(
  contentDir: string,
  { from, to, dryRun, json }: MoveCommand,
  disk: Disk = machineDisk,
): Promise<ExitCode> {
  const site = await readSite(contentDir);
  const { library, problems: wrong } = await inspectLibrary(contentDir, site, { drafts: true });
  const { move, moving } = checkMove(from, to, site, library);
  const problems: Problem[] = [];
  const files = await readTextFiles(contentDir, (file) => mayName(file, move), problems);
  const unread = files.filter((file) => isMoving(file, move) && !moving.some((article) => article.file === file.file));
  problems.push(
    ...wrong.filter(({ file, severity }) => severity === 'error' && unread.some((one) => one.file === file)),
  );
  if (problems.length > 0) throw new ProblemsError(problems);
  const planned = planMove(contentDir, move, moving, files);
  if (!dryRun) await writeChanges(planned.changes, disk);
  process.stdout.write(json ? moveJson(planned, dryRun) : formatMove(planned, dryRun));
  return EXIT.good;
}

function isMoving({ kind, topic, name }: TextFile, { from }: Move): boolean {
  return kind === 'article' && topic === from.topic && name === from.slug;
}

/** Who names the article has its name in the text, unless it is written with `%`. */
function mayName(file: TextFile, move: Move): boolean {
  return isMoving(file, move) || /%[0-9a-f]{2}/i.test(file.original) || file.original.includes(move.from.slug);
}

function moveJson({ renamed, rewritten }: PlannedMove, dryRun: boolean): string {
  return `${JSON.stringify({ schemaVersion: 1, dryRun, renamed, rewritten }, null, 2)}\n`;
}

import type { Problem } from '../../problem/problem.ts';
import { logProblem } from './log-problem.ts';

export function emptyFile(file: string): Problem {
  const remedy = 'Export the contacts again, or name another file.';
  return logProblem('empty', { file, what: 'This file is empty.', remedy });
}

export function notALog(file: string, seems: string, remedy: string): Problem {
  return logProblem('notALog', { file, what: `This is neither CSV nor JSON lines: it looks like ${seems}.`, remedy });
}

export function cutOff(file: string): Problem {
  return logProblem('cutOff', {
    file,
    what: 'This compressed file is damaged or stops before its end, so contacts are missing.',
    remedy: 'Copy or download it again, and see that  gzip -t FILE  finds nothing wrong.',
  });
}

export function changedFile(file: string): Problem {
  return logProblem('changed', {
    file,
    what: 'This file changed while it was read, so the numbers would be about no state of it.',
    remedy: 'Wait until it is written, or give a copy.',
  });
}

export function mixedEndings(file: string, line: number): Problem {
  return logProblem('lineEndings', {
    file,
    line,
    what: 'This line ends in another way than those before it (CRLF and LF are mixed), so rows cannot be told apart.',
    remedy: 'Save the file with one kind of line ending.',
  });
}

export function unreadableFile(file: string): Problem {
  return logProblem('notALog', {
    file,
    what: 'This file cannot be read as CSV.',
    remedy: 'Export it again as "CSV UTF-8", text between double quotes.',
  });
}

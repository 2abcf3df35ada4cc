import type { Problem } from '../../problem/problem.ts';
import { logProblem } from './log-problem.ts';

export function mixedEndings(file: string, line: number): Problem {
  return logProblem('lineEndings', {
    file,
    line,
    what: 'This line ends in another way than those before it (CRLF and LF are mixed), so rows cannot be told apart.',
    remedy: 'Save the file with one kind of line ending.',
  });
}

export function unreadableFile(file: string): Problem {
  return logProblem('notCsv', {
    file,
    what: 'This file cannot be read as CSV.',
    remedy: 'Export it again as "CSV UTF-8", text between double quotes.',
  });
}

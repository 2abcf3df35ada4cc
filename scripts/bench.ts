import { benchSubject, explainSubjects, listSubjects } from '../src/bench/bench-subjects.ts';
import { runCommand } from '../src/command/run-command.ts';
import { UsageError } from '../src/command/usage-error.ts';

/** What to measure stands first; it is taken off here, so that options are all that is left. */
const typed = process.argv[2]?.startsWith('-') ? undefined : process.argv.splice(2, 1)[0];
const subject = benchSubject(typed);

if (subject) await subject.run();
else {
  // Options belong to a subject: who named none is told that first.
  if (!process.argv.includes('--help')) process.argv.splice(2);
  await runCommand({
    name: 'bench',
    subject: 'SUBJECT',
    summary: `Measures how fast or how right a part of the work is. SUBJECT is what to measure:\n\n${listSubjects()}`,
    options: {},
    examples: ['npm run -s bench -- build --help', 'npm run -s bench -- build --articles 1000'],
    run: () => Promise.reject(new UsageError(explainSubjects(typed))),
  });
}

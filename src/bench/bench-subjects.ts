import { nearestName } from '../problem/nearest-name.ts';

interface BenchSubject {
  readonly measures: string;
  /** Runs its command with the arguments of this process. Loaded when asked for: a bench needs only its own libraries. */
  readonly run: () => Promise<void>;
}

/** What can be measured. */
const benchSubjects: Readonly<Record<string, BenchSubject>> = {
  build: {
    measures: "building the customers' site with its search index from nothing",
    run: async () => (await import('./build/run-bench-build.ts')).runBenchBuild(),
  },
  check: {
    measures: 'reading and checking a content folder with every rule',
    run: async () => (await import('./check/run-bench-check.ts')).runBenchCheck(),
  },
  desk: {
    measures: 'how long an agent waits at the desk, in a real browser',
    run: async () => (await import('./desk/run-bench-desk.ts')).runBenchDesk(),
  },
  dev: {
    measures: 'how long a writer waits for `npm run dev` to start, and to show what was saved',
    run: async () => (await import('./dev/run-bench-dev.ts')).runBenchDev(),
  },
  edits: {
    measures: 'how right the verdicts on edits of articles are, on simulated logs whose truth is known',
    run: async () => (await import('./edits/run-bench-edits.ts')).runBenchEdits(),
  },
  flags: {
    measures: 'how right the verdicts on articles are, on simulated logs whose truth is known',
    run: async () => (await import('./flags/run-bench-flags.ts')).runBenchFlags(),
  },
  import: {
    measures: 'how much of a knowledge base arrives when it is brought over',
    run: async () => (await import('./importing/run-bench-import.ts')).runBenchImport(),
  },
  repeats: {
    measures: 'how long and how much memory the analysis of a large log takes, against one scan of its file',
    run: async () => (await import('./repeats/run-bench-repeats.ts')).runBenchRepeats(),
  },
  search: {
    measures: 'how well and how fast search answers a file of queries',
    run: async () => (await import('./search/run-bench-search.ts')).runBenchSearch(),
  },
};

/** The subject of this name; `undefined` where there is none. */
export function benchSubject(typed: string | undefined): BenchSubject | undefined {
  return typed !== undefined && Object.hasOwn(benchSubjects, typed) ? benchSubjects[typed] : undefined;
}

/** What can be measured, a line each. */
export function listSubjects(): string {
  const width = Math.max(...Object.keys(benchSubjects).map((name) => name.length));
  return Object.entries(benchSubjects)
    .map(([name, { measures }]) => `  ${name.padEnd(width)}  ${measures}`)
    .join('\n');
}

/** What to say to who named no subject, or one that there is not. */
export function explainSubjects(typed: string | undefined): string {
  const nearest = typed === undefined ? undefined : nearestName(typed, Object.keys(benchSubjects));
  const mistake = typed === undefined ? 'Name what to measure.' : `There is nothing to measure called "${typed}".`;
  return `${mistake}${nearest ? ` Did you mean ${nearest}?` : ''} There is:\n${listSubjects()}`;
}

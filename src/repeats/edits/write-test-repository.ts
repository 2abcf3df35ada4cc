import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { testFolder } from '../write-test-log.ts';

export interface TestRepository {
  readonly folder: string;
  /** The content folder in it. */
  readonly content: string;
  git(...args: readonly string[]): string;
  /** Writes files (a text), or removes them (`undefined`), by path in the content folder. */
  write(files: Readonly<Record<string, string | undefined>>): void;
  /** Commits all of the content, committed at a moment and written a day before. Gives the full id. */
  commit(moment: string, files?: Readonly<Record<string, string | undefined>>): string;
}

/** An empty git repository with a content folder, removed when the test is over. For tests. */
export async function testRepository(): Promise<TestRepository> {
  const folder = await testFolder();
  const content = path.join(folder, 'content');
  mkdirSync(content);
  let moment = '2026-01-01T00:00:00Z';
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      env: environmentAt(moment),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  const write: TestRepository['write'] = (files) => {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(content, name);
      mkdirSync(path.dirname(file), { recursive: true });
      if (text === undefined) rmSync(file);
      else writeFileSync(file, text);
    }
  };
  const commit: TestRepository['commit'] = (at, files = {}) => {
    moment = at;
    write(files);
    git('add', '--all', 'content');
    git('commit', '--quiet', '--allow-empty', '--message', 'A change');
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  return { folder, content, git, write, commit };
}

/** The day of writing must not matter, so it is another than that of the commit. */
function environmentAt(moment: string): NodeJS.ProcessEnv {
  const nobody = { NAME: 'Test', EMAIL: 'test@example.com' };
  const dayBefore = new Date(Date.parse(moment) - 86_400_000).toISOString();
  return {
    ...process.env,
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    ...{ GIT_AUTHOR_NAME: nobody.NAME, GIT_AUTHOR_EMAIL: nobody.EMAIL, GIT_AUTHOR_DATE: dayBefore },
    ...{ GIT_COMMITTER_NAME: nobody.NAME, GIT_COMMITTER_EMAIL: nobody.EMAIL, GIT_COMMITTER_DATE: moment },
  };
}

/** An article of that code whose text is this. For tests. */
export function testArticle(code: string, text: string, more = ''): string {
  return `---\ncode: ${code}\ntitle: Printer offline\nreviewed: 2026-01-01\n${more}---\n\n${text}\n`;
}

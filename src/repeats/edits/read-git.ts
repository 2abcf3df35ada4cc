import { spawn } from 'node:child_process';

export interface GitAnswer {
  /** `undefined` where there is no git on this machine. */
  readonly exit: number | null | undefined;
  readonly out: Buffer;
}

/** Nothing is asked, written, or fetched: also not what a partial clone lacks, which older gits do without being told. */
const environment = {
  ...{ GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  ...{ GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' },
};
/** Which repository it is, is the folder's business, also inside of a hook. */
const notInherited = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/**
 * Runs git in a folder. It only reads.
 *
 * @param input what it is told on its standard input
 */
export function readGit(folder: string, args: readonly string[], input = ''): Promise<GitAnswer> {
  const inherited = Object.entries(process.env).filter(([name]) => !notInherited.includes(name));
  const env = { ...Object.fromEntries(inherited), ...environment };
  return new Promise((resolve, reject) => {
    const git = spawn('git', args, { cwd: folder, env, stdio: ['pipe', 'pipe', 'ignore'] });
    const out: Buffer[] = [];
    git.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    git.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve({ exit: undefined, out: Buffer.alloc(0) });
      else reject(error);
    });
    git.on('close', (exit) => resolve({ exit, out: Buffer.concat(out) }));
    // It may end before it has read all.
    git.stdin.on('error', () => undefined);
    git.stdin.end(input);
  });
}

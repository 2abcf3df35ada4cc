import { type ChildProcess, spawn } from 'node:child_process';

/** Tells a server of `dev` that another one began it, and where that one is. */
const beganBy = 'FIRSTFIX_OTHER_VIEW';

/**
 * Where the other view of the content is served: by who began this server, else by a server of its own, which is begun
 * when somebody asks for it first and ends with this one.
 *
 * @param script the command that serves it, and its flags
 * @returns the origin, `http://localhost:4322`
 */
export function otherView(script: string, flags: readonly string[]): (own: string) => Promise<string> {
  const beganThis = process.env[beganBy];
  if (beganThis !== undefined) {
    endWithParent();
    return async () => beganThis;
  }
  let begun: Promise<string> | undefined;
  return (own) => {
    begun ??= begin(script, flags, own).catch((error) => {
      begun = undefined;
      throw error;
    });
    return begun;
  };
}

async function begin(script: string, flags: readonly string[], own: string): Promise<string> {
  const server = spawn(process.execPath, [script, ...flags], {
    // Its standard input is never written to: it ends when this process does, however that comes about.
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, [beganBy]: own },
  });
  process.once('exit', () => server.kill());
  return originOf(server);
}

function originOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      process.stdout.write(text);
      said = (said + text).slice(-2000);
      const [found] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (found) resolve(found);
    });
    server.once('error', reject);
    server.once('exit', () =>
      reject(new Error('The other view ended before it served anything; the terminal says why.')),
    );
  });
}

function endWithParent(): void {
  process.stdin.on('end', () => process.exit(0)).on('error', () => process.exit(0));
  process.stdin.resume();
}

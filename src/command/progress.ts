import { styleText } from 'node:util';

export interface Progress {
  /** Says what is being done now. Shown on a terminal only, and only once the work has taken two seconds. */
  step(text: string): void;
  /** Removes the line. */
  done(): void;
}

const silentMs = 2000;

/** Progress of long work, as one line on standard error that is rewritten in place. */
export function startProgress(stream: NodeJS.WriteStream = process.stderr, nowMs: () => number = Date.now): Progress {
  const startedMs = nowMs();
  let shown = false;
  return {
    step(text) {
      if (!stream.isTTY || nowMs() - startedMs < silentMs) return;
      shown = true;
      stream.clearLine(0);
      stream.cursorTo(0);
      stream.write(styleText('dim', text, { stream }));
    },
    done() {
      if (!shown) return;
      stream.clearLine(0);
      stream.cursorTo(0);
    },
  };
}

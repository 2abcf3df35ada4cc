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
  let current = '';
  let shown = false;
  let timer: NodeJS.Timeout | undefined;
  const show = () => {
    shown = true;
    stream.clearLine(0);
    stream.cursorTo(0);
    stream.write(styleText('dim', current, { stream }));
  };
  return {
    step(text) {
      if (!stream.isTTY) return;
      current = text;
      const silentLeftMs = silentMs - (nowMs() - startedMs);
      if (silentLeftMs <= 0) show();
      // What began before the two seconds were over may go on long after them.
      else timer ??= setTimeout(show, silentLeftMs).unref();
    },
    done() {
      clearTimeout(timer);
      if (!shown) return;
      stream.clearLine(0);
      stream.cursorTo(0);
    },
  };
}

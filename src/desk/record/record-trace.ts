import type { Outcome, Trace } from '../trace.ts';
import type { ContactEvent } from './contact.ts';

/** An event, before it is known in which contact and when. */
export type Happened = Omit<ContactEvent, 'contact' | 'atMs'>;

export interface RecordTrace extends Trace {
  /** Tells again what is open on this page: a contact began while it was read. */
  tellAgain(): void;
  /** The article that is open, and the step that was reached. */
  now(): { readonly code: string; readonly step: string; readonly language: string } | undefined;
}

/** What the phone view tells, as events. Screens that are no step are not kept: what was reached is the step before. */
export function recordTrace(topic: string, add: (happened: Happened) => void): RecordTrace {
  let open: { code: string; language: string; step: string } | undefined;
  const tell = (more: Pick<Happened, 'kind'> & Partial<Happened>) => {
    if (open) add({ code: open.code, topic, language: open.language, ...more });
  };
  return {
    opened(code, language) {
      open = { code, language, step: '' };
      tell({ kind: 'opened' });
    },
    reached(_code, step) {
      if (!open || !isStep(step)) return;
      open.step = step;
      tell({ kind: 'reached', step });
    },
    ended: (_code, outcome: Outcome) => tell({ kind: 'ended', outcome }),
    tellAgain() {
      tell({ kind: 'opened' });
      if (open?.step) tell({ kind: 'reached', step: open.step });
    },
    now: () => open,
  };
}

/** Ids of steps as articles have them: `step-3`, `light-red-step-2`. */
function isStep(id: string): boolean {
  return /^(?:[a-z0-9]+-)*step-\d+$/.test(id);
}

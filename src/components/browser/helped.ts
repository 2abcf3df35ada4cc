import type { Reason, Vote } from '../../site/vote.ts';
import { keep, readKept } from './kept.ts';
import { sendQuietly } from './send-quietly.ts';

/**
 * Asks once whether the article helped. "No" offers a person at once and asks for a reason; whoever leaves without one
 * has said "no" all the same. One small request tells it, and nothing about who the reader is.
 */
export function askIfHelped(window: Window): void {
  const section = window.document.querySelector<HTMLElement>('.helped');
  const { endpoint, code, language = '', before = '', thanks = '' } = section?.dataset ?? {};
  if (!section || endpoint === undefined || code === undefined) return;
  const name = `told-${code}`;
  const end = (text: string) => {
    const status = section.querySelector('[role=status]');
    for (const part of section.querySelectorAll<HTMLElement>('.votes, .reasons')) part.hidden = true;
    if (status) status.textContent = text;
  };
  if (readKept(name) !== null) {
    end(before);
    return;
  }
  let told = false;
  const tell = (helped: boolean, reason?: Reason) => {
    if (told) return;
    told = true;
    keep(name, true);
    const at = new Date().toISOString().slice(0, 10);
    const vote: Vote = { schemaVersion: 1, at, language, code, helped, ...(reason && { reason }) };
    sendQuietly(endpoint, JSON.stringify(vote));
  };
  section.addEventListener('click', ({ target }) => {
    const { value } = (target as Element).closest('button') ?? {};
    if (value === undefined) return;
    if (value === 'no') {
      const whyNot = section.querySelector<HTMLElement>('.why-not');
      if (whyNot) whyNot.hidden = false;
      window.addEventListener('pagehide', () => tell(false));
      return;
    }
    tell(value === 'yes', value === 'yes' ? undefined : (value as Reason));
    end(thanks);
    section.querySelector<HTMLElement>('[role=status]')?.focus();
  });
}

import type { Outcome } from '../trace.ts';
import type { ContactEvent } from './contact.ts';

/** An article that was opened in a contact: once, however often it was opened. */
export interface GivenArticle {
  readonly code: string;
  readonly topic: string;
  readonly language: string;
  /** The step that was shown last. */
  readonly step?: string;
  readonly outcome?: Outcome;
}

/**
 * What the events of one contact add up to, in the order in which the articles were first opened.
 *
 * @example givenArticles([opened('48217'), reached('48217', 'step-3')]) // [{ code: '48217', step: 'step-3', ... }]
 */
export function givenArticles(events: readonly ContactEvent[]): GivenArticle[] {
  const given = new Map<string, GivenArticle>();
  for (const { code, topic, language, step, outcome } of events) {
    const before = given.get(code) ?? { code, topic, language };
    given.set(code, { ...before, language, ...(step && { step }), ...(outcome && { outcome }) });
  }
  return [...given.values()];
}

import { keep, readKept } from './kept.ts';

/** The tab chosen last in each group; nothing where this browser keeps nothing. */
export function readTabChoices(): Readonly<Record<string, unknown>> {
  return Object(readKept('tabs')) as Record<string, unknown>;
}

/** Keeps a choice for the next page. */
export function keepTabChoice(group: string, tab: string): void {
  keep('tabs', { ...readTabChoices(), [group]: tab });
}

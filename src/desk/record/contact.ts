import type { Outcome } from '../trace.ts';

/** A contact as an agent begins and ends it. Its articles are told by events: see `ContactEvent`. */
export interface Contact {
  /** Unlike any other in the world: the endpoint knows by it what it has already. */
  readonly id: string;
  readonly openedAtMs: number;
  /** As it was typed, without spaces around it; '' where none was given. */
  readonly customer: string;
  /** By which contacts of one customer are found: see `customerKey`. */
  readonly customerKey: string;
  /** The id of a topic, or ''. */
  readonly topic: string;
  /** There as long as the contact is open: the database finds it by this. */
  readonly openSinceMs?: number;
  readonly closedAtMs?: number;
  readonly outcome?: Outcome;
  /** There as long as it waits to be sent; its place in the queue. */
  readonly unsentSinceMs?: number;
  /** The status with which the endpoint refused it for good. */
  readonly refused?: number;
  readonly exportedAtMs?: number;
}

/**
 * What happened in a contact. Events are added and never changed, so that two tabs cannot overwrite each other and a
 * page that dies loses nothing.
 */
export interface ContactEvent {
  readonly contact: string;
  readonly atMs: number;
  readonly kind: 'opened' | 'reached' | 'ended';
  readonly code: string;
  /** Of the article. */
  readonly topic: string;
  /** What the caller speaks. */
  readonly language: string;
  /** Of `reached`: `step-3`, `light-red-step-2`. */
  readonly step?: string;
  /** Of `ended`. */
  readonly outcome?: Outcome;
}

/** What an agent reports where there is no repository to report it to. It says nothing about the customer. */
export interface Report {
  readonly id: string;
  readonly atMs: number;
  readonly kind: 'step-wrong' | 'no-article';
  /** '' where there is no article, or no step was reached. */
  readonly code: string;
  readonly step: string;
  readonly language: string;
  /** Of the desk. */
  readonly version: string;
  readonly query: string;
  readonly exportedAtMs?: number;
}

/** All that is kept. */
export interface Records {
  readonly contacts: readonly Contact[];
  readonly events: readonly ContactEvent[];
  readonly reports: readonly Report[];
}

export const noRecords: Records = { contacts: [], events: [], reports: [] };

/** The contact as it ends, in the queue where there is somewhere to send it. */
export function ended(contact: Contact, outcome: Outcome, atMs: number, isSent: boolean): Contact {
  const { openSinceMs: _, ...rest } = contact;
  return { ...rest, closedAtMs: atMs, outcome, ...(isSent && { unsentSinceMs: atMs }) };
}

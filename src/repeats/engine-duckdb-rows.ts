import { leftOut } from './left-out.ts';

/** Reasons that make a row no contact, so that it neither counts as one nor moves the ends of the log. */
const noContacts = [leftOut.unreadable, leftOut.future, leftOut.spam, leftOut.merged];

/** Whether a row of `logged` is a contact, used or not. */
export const isInLog = `reason NOT IN (${noContacts.map((reason) => `'${reason}'`).join(', ')})`;

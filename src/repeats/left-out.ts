/** Why a contact is not looked forward from, in the words of every report. In the order they are asked. */
export const leftOut = {
  unreadable: 'row cannot be read',
  future: 'dated after today',
  spam: 'spam',
  merged: 'merged into another contact',
  duplicate: 'contact_id of another row',
  notInbound: 'not inbound',
  noCustomer: 'no customer, or a placeholder such as guest',
  noTopic: 'no topic',
  sharedCustomer: 'shared or placeholder customer (too many contacts for one person)',
  transfer: 'soon after the contact before: one contact with it',
  history: 'in the first window of the log: history only',
  tooYoung: 'too young to judge: the log ended right after it',
  laterAttempt: 'later attempt of its episode',
} as const;

export type LeftOutReason = (typeof leftOut)[keyof typeof leftOut];

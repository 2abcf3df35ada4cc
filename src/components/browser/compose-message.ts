import type { Attempts } from './attempts.ts';
import { fillIn } from './fill-in.ts';

export interface MessageAbout extends Attempts {
  readonly title: string;
  /** Grouped: `48 21 7`; '' on a page without one. */
  readonly code: string;
  readonly address: string;
}

export interface Message {
  readonly subject: string;
  readonly body: string;
}

/** Lists longer than this are cut: mail programs take about 2,000 characters. */
const mostLines = 12;

/** The message to a person as far as the page can write it: what was read, done and answered. The rest is the reader's. */
export function composeMessage(about: MessageAbout, words: Readonly<Record<string, string>>): Message {
  const { title, code, address, steps, answers } = about;
  const list = (heading: string | undefined, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[heading, ...lines.slice(-mostLines)].join('\n')];
  const head = [
    fillIn(words.messageAbout, { title }),
    ...(code === '' ? [] : [fillIn(words.messageCode, { code })]),
    address,
  ];
  const parts = [
    head.join('\n'),
    ...list(words.messageTried, steps),
    ...list(words.messageAnswered, answers),
    `${words.messageMore}\n`,
  ];
  const subject = code === '' ? words.messageSubject : words.messageSubjectCode;
  return { subject: fillIn(subject, { title, code }), body: parts.join('\n\n') };
}

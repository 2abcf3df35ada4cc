import { describe, expect, test } from 'vitest';
import { composeMessage } from './compose-message.ts';
import { mailAddress } from './mail-address.ts';

const words = {
  messageSubject: 'Help with: {title}',
  messageSubjectCode: '{code}: {title}',
  messageAbout: 'I was reading: {title}',
  messageCode: 'Code: {code}',
  messageTried: 'What I have done:',
  messageAnswered: 'What I answered:',
  messageMore: 'What happens now:',
};
const page = { title: 'No picture & no sound', code: '48 21 7', address: 'https://example.com/en/tv/no-sound/' };

describe('the message to a person', () => {
  test('holds what was read, done and answered, and room for the rest', () => {
    const steps = ['1. Turn it on.', '3. Press Volume.'];
    expect(composeMessage({ ...page, steps, answers: ['Which light? Red'] }, words).body).toMatchInlineSnapshot(`
      "I was reading: No picture & no sound
      Code: 48 21 7
      https://example.com/en/tv/no-sound/

      What I have done:
      1. Turn it on.
      3. Press Volume.

      What I answered:
      Which light? Red

      What happens now:
      "
    `);
  });

  test('asks for nothing where nothing was done', () => {
    const message = composeMessage({ ...page, code: '', steps: [], answers: [] }, words);
    expect(message.body).not.toContain('done');
    expect(message.body).not.toContain('Code');
    expect(message.subject).toBe('Help with: No picture & no sound');
  });

  test('opens as a mail as RFC 6068 writes it, which reads back as it was', () => {
    const message = composeMessage({ ...page, steps: ['1. 100 % é?'], answers: [] }, words);
    const address = mailAddress('mailto:help@example.com?subject=old', message);
    expect(address).not.toMatch(/[ +]/);
    const { protocol, pathname, search } = new URL(address);
    expect([protocol, pathname]).toEqual(['mailto:', 'help@example.com']);
    const read = new URLSearchParams(search);
    expect(read.get('subject')).toBe('48 21 7: No picture & no sound');
    expect(read.get('body')).toBe(message.body.replaceAll('\n', '\r\n'));
  });

  test('stays short enough for mail programs however much was done', () => {
    const steps = Array.from({ length: 60 }, (_, at) => `${at + 1}. ${'word '.repeat(5)}`);
    expect(composeMessage({ ...page, steps, answers: [] }, words).body.length).toBeLessThan(600);
  });
});

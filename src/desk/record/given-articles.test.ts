import { expect, test } from 'vitest';
import type { ContactEvent } from './contact.ts';
import { givenArticles } from './given-articles.ts';

const event = (kind: ContactEvent['kind'], code: string, more: Partial<ContactEvent> = {}): ContactEvent => ({
  ...{ contact: 'c', atMs: 0, topic: 'printers', language: 'en' },
  ...{ kind, code, ...more },
});

test('an article stands once, with the step that was shown last and how it ended', () => {
  const events = [
    event('opened', '48217'),
    event('reached', '48217', { step: 'step-1' }),
    event('opened', '48230'),
    event('opened', '48217'),
    event('reached', '48217', { step: 'step-3' }),
    event('ended', '48217', { outcome: 'solved' }),
  ];
  expect(givenArticles(events)).toEqual([
    { code: '48217', topic: 'printers', language: 'en', step: 'step-3', outcome: 'solved' },
    { code: '48230', topic: 'printers', language: 'en' },
  ]);
});

test('a contact without articles has none', () => expect(givenArticles([])).toEqual([]));

import { attemptsOn } from './attempts.ts';
import { composeMessage, type Message } from './compose-message.ts';
import { mailAddress } from './mail-address.ts';
import type { ReaderConfig } from './reader-config.ts';

/**
 * The message to a person, begun by the page, for the reader to see and change: in the box beside the ways to a person,
 * and in every e-mail that the page opens. What the reader has changed stays as they wrote it.
 */
export function offerMessage({ document }: Window, { words }: ReaderConfig): void {
  const box = document.querySelector<HTMLDetailsElement>('.message');
  const text = box?.querySelector('textarea');
  let changed = false;
  const current = (): Message => {
    const message = composeMessage({ ...pageOf(document), ...attemptsOn(document) }, words);
    return changed && text ? { ...message, body: text.value } : message;
  };
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href^="mailto:"]');
    if (link) link.href = mailAddress(link.href, current());
  });
  if (!box || !text) return;
  box.addEventListener('toggle', () => {
    text.value = current().body;
  });
  text.addEventListener('input', () => {
    changed = true;
  });
  const copy = box.querySelector('button');
  copy?.addEventListener('click', async () => {
    const copied = await navigator.clipboard?.writeText(text.value).then(
      () => true,
      () => false,
    );
    if (copied) copy.textContent = words.messageCopied ?? '';
    else text.select();
  });
}

function pageOf(document: Document) {
  return {
    title: document.querySelector('h1')?.textContent?.trim() ?? document.title,
    code: document.querySelector('.big-code b')?.textContent ?? '',
    address: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '',
  };
}

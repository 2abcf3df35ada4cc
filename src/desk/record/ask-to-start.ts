import { desk } from 'virtual:desk';
import { element } from '../../search/browser/element.ts';
import type { DeskPage } from '../browser/desk-page.ts';
import { openDialog } from '../browser/dialog.ts';

/** Asks for what may be known of a contact as it begins: both may be left empty. Enter begins it. */
export function askToStart({ agent, speak }: DeskPage, start: (customer: string, topic: string) => void): void {
  const customer = element('input', {
    ...{ id: '_customer', type: 'text', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' },
    'aria-describedby': '_customer-hint',
  });
  const topic = element(
    'select',
    { id: '_contact-topic' },
    element('option', { value: '' }, speak('topicOfArticle')),
    ...desk.topics.map(({ id, titles }) => element('option', { value: id }, titles[agent.tag] ?? id)),
  );
  const form = element(
    'form',
    { class: 'contact-form', method: 'dialog' },
    element('label', { for: '_customer' }, speak('customer')),
    customer,
    element('p', { class: 'hint', id: '_customer-hint' }, speak('customerHint')),
    element('label', { for: '_contact-topic' }, speak('topic')),
    topic,
    element('button', { class: 'primary', type: 'submit' }, speak('startNow'), ' ', element('kbd', {}, '⏎')),
  );
  const dialog = openDialog(speak('startContact'), speak('close'), form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.addEventListener('close', () => start(customer.value, topic.value));
    dialog.close();
  });
  customer.focus();
}

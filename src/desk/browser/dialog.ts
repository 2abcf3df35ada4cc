import { element } from '../../search/browser/element.ts';

/** Shows something over the page until Escape or its button closes it; focus goes back to where it was. */
export function openDialog(
  title: string,
  closeText: string,
  ...content: readonly (Node | string)[]
): HTMLDialogElement {
  const close = element('button', { class: 'plain', type: 'button' }, closeText, ' ', element('kbd', {}, 'Esc'));
  const dialog = element(
    'dialog',
    { class: 'card', 'aria-labelledby': '_card-title' },
    element('div', { class: 'card-top' }, element('h2', { id: '_card-title', tabindex: '-1' }, title), close),
    ...content,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector('h2')?.focus();
  return dialog;
}

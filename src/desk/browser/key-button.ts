import { element } from '../../search/browser/element.ts';

/** A button that shows the key that does the same. */
export function keyButton(
  text: string,
  key: string,
  act: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const button = element(
    'button',
    { type: 'button', ...attributes },
    element('span', {}, text),
    ' ',
    element('kbd', {}, key),
  );
  button.addEventListener('click', act);
  return button;
}

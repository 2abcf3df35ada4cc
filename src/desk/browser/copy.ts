import { element } from '../../search/browser/element.ts';
import type { Speak } from '../desk-config.ts';
import { announce } from './announce.ts';
import { openDialog } from './dialog.ts';

/** Puts a text on the clipboard and says so; where the browser does not let it, shows the text to copy by hand. */
export async function copy(text: string, speak: Speak): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(speak('copied'));
  } catch {
    const field = element('textarea', { readonly: '', rows: '12', 'aria-label': speak('copyText') }, text);
    openDialog(speak('copyFailed'), speak('close'), field);
    field.select();
  }
}

import { element } from '../../search/browser/element.ts';
import type { DeskPage } from '../browser/desk-page.ts';
import { type DeskIndex, indexTable } from '../find/desk-table.ts';
import { loadTable } from '../find/load-table.ts';
import type { Contact } from './contact.ts';
import { drawEarlier } from './draw-earlier.ts';
import { earlierContacts } from './earlier-contacts.ts';
import type { RecordStore } from './record-store.ts';

/** Shows before the page what this browser knows of the customer, as contacts begin and end. */
export function warnOfEarlier(page: DeskPage) {
  const place = element('div', { class: 'contact-warning', role: 'status' });
  document.querySelector('main')?.prepend(place);
  return async (store: RecordStore, contact: Contact | undefined): Promise<void> => {
    const earlier = contact ? await earlierContacts(store, contact) : [];
    const drawn = earlier.length > 0 ? drawEarlier(earlier, page, await titles(page.agent.tag)) : [];
    place.replaceChildren(...drawn);
  };
}

/** For the titles of what was given; where they cannot be loaded, their codes say it. */
function titles(language: string): Promise<DeskIndex> {
  return loadTable(language).catch(() => indexTable({ articles: [], replaced: {}, errors: {} }));
}

import { element } from '../../search/browser/element.ts';
import { createSearchClient } from '../../search/browser/search-client.ts';
import { loadTable } from '../find/load-table.ts';
import { startRecord } from '../record/start-record.ts';
import { startDeskPage } from './desk-page.ts';
import { findAsTyped } from './find-as-typed.ts';
import { fillProducts } from './find-filters.ts';
import { followFindKeys } from './find-keys.ts';
import { showLists } from './find-lists.ts';
import { createFoundView } from './found-view.ts';
import { holdEnter } from './hold-enter.ts';

/** The page on which an agent finds an article. It is ready when `data-ready` stands on the page. */
const page = startDeskPage();
const input = document.querySelector<HTMLInputElement>('#find');

startRecord(page);
if (input) {
  const enteredEarly = holdEnter(input);
  const client = createSearchClient(page.agent.search);
  client.warm();
  const view = createFoundView(page.speak);
  const start = async (): Promise<void> => {
    const index = await loadTable(page.agent.tag).catch(() => undefined);
    if (!index) {
      const again = element('button', { type: 'button' }, page.speak('tryAgain'));
      again.addEventListener('click', () => void start());
      view.show(page.speak('tableFailed'), again);
      return;
    }
    view.show('');
    fillProducts(index, page.agent.tag);
    const finding = findAsTyped({ input, client, index, page, view });
    showLists(index, page.speak);
    followFindKeys(input, finding, page.speak);
    document.documentElement.dataset.ready = '';
    if (enteredEarly()) void finding.open();
  };
  await start();
}

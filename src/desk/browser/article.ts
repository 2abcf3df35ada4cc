import { desk } from 'virtual:desk';
import { showRepeats } from '../record/draw-repeats.ts';
import { startRecord } from '../record/start-record.ts';
import { startDeskPage } from './desk-page.ts';
import { recentArticles } from './kept-list.ts';
import { loadFlow } from './load-flow.ts';
import { startPhoneView } from './phone-view.ts';

/** An article on the desk: its phone view stands in front of the whole text. */
const page = startDeskPage();
const place = document.querySelector<HTMLElement>('.phone[data-code]');
const code = place?.dataset.code ?? '';
const { trace } = startRecord(page, true);

if (place) {
  recentArticles.add(code);
  try {
    const article = await loadFlow(code);
    startPhoneView({ place, article, page, address: desk.address, trace });
    showRepeats(place, article.repeats, page);
  } catch {
    place.textContent = page.speak('flowFailed');
    place.hidden = false;
  }
  document.documentElement.dataset.ready = '';
}

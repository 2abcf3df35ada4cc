import { desk } from 'virtual:desk';
import { element } from '../../search/browser/element.ts';
import { announce } from '../browser/announce.ts';
import { startDeskPage } from '../browser/desk-page.ts';
import { here } from '../browser/here.ts';
import { answerKeys } from '../browser/keys.ts';
import { openHelp } from '../browser/open-help.ts';
import { drawRecords } from './draw-records.ts';
import { clearableRecords, exportRecords } from './export-records.ts';
import { startRecord } from './start-record.ts';

/** What this browser keeps: seen, exported, cleared. */
const page = startDeskPage();
const { speak, agent } = page;
const started = startRecord(page);
const place = document.querySelector<HTMLElement>('.records');
const { store } = await started.record;

async function show(): Promise<void> {
  const [records, clearable] = [await store.all(), await clearableRecords(store)];
  place?.replaceChildren(...drawRecords(records, page, { nowMs: Date.now(), ...desk.record }));
  const count = records.contacts.filter(({ closedAtMs }) => closedAtMs !== undefined).length + records.reports.length;
  const hasExported = clearable.contacts.length + clearable.reports.length > 0;
  place
    ?.querySelector('.records-actions')
    ?.append(...(count > 0 ? [drawExport()] : []), ...(hasExported ? [drawClear(clearable)] : []));
  document.documentElement.dataset.ready = '';
}

function drawExport(): HTMLElement {
  const button = element('button', { class: 'primary', type: 'button' }, speak('exportAll'));
  button.addEventListener('click', async () => {
    await exportRecords(store, Date.now());
    await show();
    announce(speak('exportDone'));
    place?.querySelector<HTMLElement>('button')?.focus();
  });
  return button;
}

function drawClear(ids: { readonly contacts: readonly string[]; readonly reports: readonly string[] }): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'records-clear' },
    speak('clear', { count: ids.contacts.length + ids.reports.length }),
  );
  button.addEventListener('click', async () => {
    await store.remove(ids);
    await show();
    announce(speak('cleared'));
    document.querySelector<HTMLElement>('main')?.focus();
  });
  return button;
}

await show();
started.onWritten(() => void show());
answerKeys((key) => {
  if (key === '?') return () => openHelp(speak);
  return key === '/' ? () => location.assign(here.find(agent.tag)) : undefined;
});

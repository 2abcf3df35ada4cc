import { startRecord } from '../record/start-record.ts';
import { startDeskPage } from './desk-page.ts';
import { here } from './here.ts';
import { answerKeys } from './keys.ts';
import { openHelp } from './open-help.ts';

/** A page of the desk without anything of its own to do. */
const page = startDeskPage();
const { speak, agent } = page;
startRecord(page);
document.documentElement.dataset.ready = '';

answerKeys((key) => {
  if (key === '?') return () => openHelp(speak);
  return key === '/' ? () => location.assign(here.find(agent.tag)) : undefined;
});

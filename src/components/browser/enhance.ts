import { askIfHelped } from './helped.ts';
import { offerMessage } from './message.ts';
import { readOffline } from './offline.ts';
import { openForPrint } from './open-for-print.ts';
import { askOneByOne } from './questions.ts';
import { readerConfig } from './reader-config.ts';
import { showOpening } from './show-opening.ts';
import { enhanceTabs } from './tabs.ts';
import { keepTicks } from './ticks.ts';

const config = readerConfig(document);
/** One part that fails must not take the others with it: each only adds to a page that reads without. */
const parts = [
  () => enhanceTabs(window),
  () => keepTicks(document),
  () => askOneByOne(window, config?.words.answerChange),
  () => askIfHelped(window),
  () => config && offerMessage(window, config),
  () => openForPrint(window, config?.words.printedOn),
  () => config && showOpening(window, config),
  () => config && readOffline(window, config),
];
for (const part of parts) {
  try {
    part();
  } catch (error) {
    reportError(error);
  }
}

import { openForPrint } from './open-for-print.ts';
import { enhanceTabs } from './tabs.ts';

enhanceTabs(window);
openForPrint(window);

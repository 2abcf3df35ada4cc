import { visitorLanguage } from './visitor-language.ts';

/** Goes on to the address in the visitor's language, leaving no step behind in the history. */
const leadsTo = JSON.parse(document.documentElement.dataset.leadsTo ?? '{}') as Record<string, string>;
const address = leadsTo[visitorLanguage(Object.keys(leadsTo))];
if (address) location.replace(address + location.hash);

import { agentsWords } from './agents-words.ts';
import { budgets } from './budgets.ts';
import type { Check } from './check.ts';
import { codes } from './codes.ts';
import { keyboard } from './keyboard.ts';
import { byLighthouse } from './lighthouse.ts';
import { links } from './links.ts';
import { linksForEver } from './links-for-ever.ts';
import { nothingLost } from './nothing-lost.ts';
import { onlyVocabulary } from './only-vocabulary.ts';
import { readable } from './readable.ts';
import { accessible, fitsPhone, ownOrigin, policyKept, printed, quietConsole } from './seen-in-browser.ts';
import { structuredData } from './structured-data.ts';
import { threeClicks } from './three-clicks.ts';

/** What a busy machine would find wrong where it is right. */
export const checksByLighthouse: readonly Check[] = [byLighthouse, readable];

/** All that the finished site promises, what is quickly found first. */
export const allChecks: readonly Check[] = [
  nothingLost,
  codes,
  linksForEver,
  links,
  threeClicks,
  structuredData,
  agentsWords,
  onlyVocabulary,
  budgets,
  accessible,
  fitsPhone,
  ownOrigin,
  quietConsole,
  policyKept,
  printed,
  keyboard,
  ...checksByLighthouse,
];

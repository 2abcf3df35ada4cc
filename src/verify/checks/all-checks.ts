import { agentsWords } from './agents-words.ts';
import { attacked } from './attacked.ts';
import { budgets } from './budgets.ts';
import type { Check } from './check.ts';
import { codes } from './codes.ts';
import { dependencies } from './dependencies.ts';
import { keyboard } from './keyboard.ts';
import { byLighthouse } from './lighthouse.ts';
import { links } from './links.ts';
import { linksForEver } from './links-for-ever.ts';
import { nothingLost } from './nothing-lost.ts';
import { onlyVocabulary } from './only-vocabulary.ts';
import { policyInUse } from './policy-in-use.ts';
import { readable } from './readable.ts';
import { sameBytes } from './same-bytes.ts';
import { accessible, fitsPhone, ownOrigin, policyKept, printed, quietConsole } from './seen-in-browser.ts';
import { structuredData } from './structured-data.ts';
import { threeClicks } from './three-clicks.ts';
import { wholeOrNot } from './whole-or-not.ts';

/** What a busy machine would find wrong where it is right. */
export const checksByLighthouse: readonly Check[] = [byLighthouse, readable];

/** What builds sites, to see what becomes of them. */
export const checksThatBuild: readonly Check[] = [attacked, sameBytes, wholeOrNot];

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
  dependencies,
  budgets,
  accessible,
  fitsPhone,
  ownOrigin,
  quietConsole,
  policyKept,
  printed,
  policyInUse,
  keyboard,
  ...checksThatBuild,
  ...checksByLighthouse,
];

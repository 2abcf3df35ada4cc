import type { ArticleLookup } from './article-lookup.ts';
import { readMentions } from './parse-linked-articles.ts';

export interface LinkedStep {
  readonly code: string;
  /** As the article has it: `step-3`, `light-red-step-2`. */
  readonly step: string;
}

/**
 * The steps that a log's `articles` cell names, in the order they stand. What stands behind the `#` and is no step is
 * passed over: it is not known what it may hold.
 *
 * @example parseLinkedSteps('48217#3; 48230', articleLookup(undefined)) // [{ code: '48217', step: 'step-3' }]
 */
export function parseLinkedSteps(cell: string, lookup: ArticleLookup): LinkedStep[] {
  return [...readMentions(cell, lookup)].flatMap(({ mention, code }) => {
    const step = stepId(/#(.*)$/s.exec(mention)?.[1] ?? '');
    return code === undefined || step === undefined ? [] : [{ code, step }];
  });
}

function stepId(fragment: string): string | undefined {
  if (/^[1-9]\d?$/.test(fragment)) return `step-${fragment}`;
  return /^(?:[a-z0-9]+-)*step-[1-9]\d?$/.test(fragment) ? fragment : undefined;
}

export type CalloutKind = 'note' | 'warning';

const words: Readonly<Record<CalloutKind, readonly string[]>> = {
  note: [
    'note',
    'notes',
    'tip',
    'hint',
    'info',
    'information',
    'important',
    'morelikethis',
    'admin',
    'administration',
    'availability',
    'success',
    'remarque',
    'astuce',
    'conseil',
    'nota',
    'à noter',
    'bon à savoir',
  ],
  warning: [
    'warning',
    'caution',
    'danger',
    'error',
    'attention',
    'avertissement',
    'mise en garde',
    'alert',
    'critical',
  ],
};

/** The callout that a word announces, in English or French; `undefined` where it announces none. */
export function calloutOf(word: string): CalloutKind | undefined {
  const wanted = word
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]*[:!]?[\s\u00a0\u202f]*$/, '')
    .trim();
  return (['note', 'warning'] as const).find((kind) => words[kind].includes(wanted));
}

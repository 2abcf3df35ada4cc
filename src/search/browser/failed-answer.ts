import type { Answer } from './answer.ts';

/** What search says where nothing of it works. */
export function failedAnswer(query: string): Answer {
  return {
    query,
    shortened: false,
    nearCodes: [],
    unknownErrorCodes: [],
    corrections: [],
    missing: [],
    results: [],
    total: 0,
    failed: true,
  };
}

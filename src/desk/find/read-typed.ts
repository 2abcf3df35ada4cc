import { hasCodeShape } from '../../article/article-code.ts';
import { errorCodeKey } from '../../search/code-table.ts';
import type { DeskEntry, DeskIndex } from './desk-table.ts';
import { type NearCode, nearCodes } from './near-codes.ts';

/** What was typed, where it is something that leads straight on or is close to it. */
export type Typed =
  /** An article's code, or an error code that one article alone is about. */
  | { readonly kind: 'article'; readonly entry: DeskEntry }
  /** Looks like an article's code and is none. */
  | { readonly kind: 'unknown-code'; readonly digits: string; readonly near: readonly NearCode[] }
  /** Digits alone, too few or too many for a code: an error code, or a code with a slip. */
  | { readonly kind: 'no-code'; readonly digits: string; readonly near: readonly NearCode[] }
  /** Words, to be searched for. */
  | { readonly kind: 'words' };

/** Reads what an agent typed. Codes may have spaces, dots or hyphens in them: callers say them in groups. */
export function readTyped(typed: string, index: DeskIndex, alike: readonly (readonly [string, string])[]): Typed {
  const about = Object.hasOwn(index.errors, errorCodeKey(typed)) ? (index.errors[errorCodeKey(typed)] ?? []) : [];
  const digits = /^[\d\s.\-\u00a0\u202f]+$/.test(typed) ? typed.replace(/\D/g, '') : '';
  const entry = index.byCode(digits) ?? (about.length === 1 ? index.byCode(about[0] ?? '') : undefined);
  if (entry) return { kind: 'article', entry };
  if (digits === '' || about.length > 0) return { kind: 'words' };
  const near = nearCodes(digits, (code) => index.byCode(code) !== undefined, alike);
  return { kind: hasCodeShape(digits) ? 'unknown-code' : 'no-code', digits, near };
}

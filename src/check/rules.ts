import type { Rule } from './rule.ts';
import { alternativeEmpty } from './rules/alternative-empty.ts';
import { answerMissing } from './rules/answer-missing.ts';
import { burdenOfProof } from './rules/burden-of-proof.ts';
import { codeChanged } from './rules/code-changed.ts';
import { codeReused } from './rules/code-reused.ts';
import { companyWord } from './rules/company-word.ts';
import { errorCodeUnlisted } from './rules/error-code-unlisted.ts';
import { errorCodeUnmentioned } from './rules/error-code-unmentioned.ts';
import { hardToRead } from './rules/hard-to-read.ts';
import { imageHeavy } from './rules/image-heavy.ts';
import { linkToOldAddress } from './rules/link-to-old-address.ts';
import { needsUnlisted } from './rules/needs-unlisted.ts';
import { orphan } from './rules/orphan.ts';
import { passivePile } from './rules/passive-pile.ts';
import { reviewOverdue } from './rules/review-overdue.ts';
import { reviewSoon } from './rules/review-soon.ts';
import { reviewedLater } from './rules/reviewed-later.ts';
import { sayPoints } from './rules/say-points.ts';
import { sayTooLong } from './rules/say-too-long.ts';
import { stepTooMuch } from './rules/step-too-much.ts';
import { stepWithoutOutcome } from './rules/step-without-outcome.ts';
import { toDo } from './rules/to-do.ts';
import { translationOlder } from './rules/translation-older.ts';
import { twin } from './rules/twin.ts';
import { waitWithoutLength } from './rules/wait-without-length.ts';
import { wayCircle } from './rules/way-circle.ts';
import { wayOpen } from './rules/way-open.ts';

/** Every rule of `npm run check` beside the errors of the vocabulary, in the order of their ids. */
export const rules: readonly Rule[] = [
  linkToOldAddress,
  answerMissing,
  orphan,
  wayOpen,
  wayCircle,
  codeChanged,
  codeReused,
  errorCodeUnlisted,
  errorCodeUnmentioned,
  sayTooLong,
  sayPoints,
  stepTooMuch,
  waitWithoutLength,
  stepWithoutOutcome,
  needsUnlisted,
  burdenOfProof,
  hardToRead,
  passivePile,
  companyWord,
  reviewOverdue,
  reviewSoon,
  reviewedLater,
  translationOlder,
  twin,
  alternativeEmpty,
  imageHeavy,
  toDo,
];

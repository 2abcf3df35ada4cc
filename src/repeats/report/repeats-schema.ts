import { z } from 'zod';
import { hasCodeShape } from '../../article/article-code.ts';

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);
const number = z.number().nullable();
const code = z.string().refine(hasCodeShape, 'is no code of an article');
const ratio = z.object({ ratio: z.number(), low: z.number(), high: z.number() });
const verdict = z.enum(['flag', 'watch', 'ok', 'not-enough-data']);

const log = z.object({
  ...{ contacts: count, used: count, leftOut: z.array(z.object({ reason: z.string(), contacts: count })) },
  ...{ from: z.string(), to: z.string(), sha256: z.string(), followed: z.number(), repeats: count },
  anyContactShare: share.optional(),
  shareByDays: z.array(z.object({ days: count, share })).optional(),
  shuffled: z.object({ logs: count, withFlag: count }).optional(),
  ...{ unknownLinks: count, notes: z.array(z.string()) },
});

const options = z.object({
  ...{ windowHours: z.number(), transferGapMinutes: z.number(), attempts: count, minCustomers: count },
  ...{ timeZone: z.string(), dateOrder: z.string().optional(), content: z.boolean() },
  topicKey: z.enum(['topic', 'product', 'topic+product', 'none']),
  ...{ strata: z.string(), interval: share, falseDiscoveryRate: share, margin: z.number(), smallestRatio: z.number() },
  ordinarySpread: z.number(),
  versions: z.object({ firstfix: z.string(), engine: z.string() }),
});

const diagnostics = z.object({
  ...{ share: number, shareLow: number, shareHigh: number, p: number, unexposed: number, comparableShare: number },
  effectiveExpected: number,
  linkedWith: z.array(code).nullable(),
  dominatedBy: z.array(z.enum(['customer', 'agent'])).nullable(),
  ...{ designEffect: number, minimumDetectableRatio: number, unshrunkenRatio: number, plainRatio: number },
  ...{ chi2: number, chi2Corrected: number, eValue: number, eValueLow: number, restRatio: number, restP: number },
  ...{ localFdr: number, adjustedLow: number, adjustedHigh: number },
  ...{ firstContacts: ratio.nullable(), wholeWindow: ratio.nullable(), anyContact: ratio.nullable() },
  ...{ anyContactShare: number, otherTopic: ratio.nullable(), otherTopicBefore: ratio.nullable() },
  byDays: z.array(ratio.extend({ days: count })).nullable(),
  topicsDiffer: z
    .object({
      p: z.number(),
      topics: z.array(z.object({ topic: z.string(), contacts: count, repeats: count, ratio: number })),
    })
    .nullable(),
  inseparableFrom: z.array(code).nullable(),
});

const article = z.object({
  ...{ code, title: z.string(), verdict, because: z.string() },
  ...{ contacts: number, customers: number, repeats: number, expected: number, crudeRatio: number, riskRatio: number },
  ...{ low: number, high: number, q: number, excessPerMonth: number, excessLow: number, excessHigh: number },
  needed: count.optional(),
  comeBackAbout: z.array(z.object({ word: z.string(), customers: count, before: number, z: z.number() })).optional(),
  oftenNext: z.array(z.object({ code, title: z.string(), share, contacts: count, customers: count })).optional(),
  stoppedAt: z.array(z.object({ step: z.string(), share, contacts: count, customers: count })).optional(),
  diagnostics,
});

/**
 * The shape of `repeats.json`, as `RepeatsReport` has it. Fields that it does not name are let through: later versions
 * may add some without a new `schemaVersion`.
 */
export const repeatsSchema = z.looseObject({
  schemaVersion: z.literal(1),
  log: z.looseObject(log.shape),
  options: z.looseObject(options.shape),
  articles: z.array(z.looseObject({ ...article.shape, diagnostics: z.looseObject(diagnostics.shape) })),
});

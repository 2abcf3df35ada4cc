import { z } from 'zod';

/** Schemas of values that arrive as the text that was written. */

export const text = z.string().trim().min(1);

export const textOfAtMost = (characters: number) => text.max(characters);

export const texts = z.array(text);

/** A whole number from 1. */
export const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

/** A real calendar day, `YYYY-MM-DD`. */
export const day = z.string().refine((value) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
});

/** The word `true`, or nothing. */
export const flag = z.literal('true').transform(() => true as const);

export const kebabCase = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

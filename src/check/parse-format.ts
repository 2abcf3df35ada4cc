import { UsageError } from '../command/usage-error.ts';

const formats = ['text', 'github'] as const;
export type Format = (typeof formats)[number];

/** The form of a check's output, as typed. @throws UsageError where there is no such form */
export function parseFormat(typed = 'text'): Format {
  const format = formats.find((known) => known === typed);
  if (!format) throw new UsageError(`--format ${typed} is not known. There are: ${formats.join(', ')}.`);
  return format;
}

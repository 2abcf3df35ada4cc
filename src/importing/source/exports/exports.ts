import type { ExportForm } from './export-form.ts';
import { freshdesk } from './freshdesk.ts';
import { helpScout } from './help-scout.ts';
import { intercom } from './intercom.ts';
import { zendesk } from './zendesk.ts';

/** The exports that are known. */
export const exportForms: readonly ExportForm[] = [helpScout, zendesk, intercom, freshdesk];

export function exportOf(value: unknown): ExportForm | undefined {
  return exportForms.find((form) => form.fits(value));
}

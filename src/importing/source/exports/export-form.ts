import type { Refuse, SourceArticle } from '../source-article.ts';

/** The form in which one help desk gives its articles. */
export interface ExportForm {
  readonly name: string;
  /** Whether a document is of this form. */
  readonly fits: (value: unknown) => boolean;
  readonly articles: (value: unknown, context: ExportContext) => Iterable<SourceArticle>;
  /** Whether a document that holds no articles says something about them, such as the names of sections. */
  readonly helps?: (value: unknown) => boolean;
}

export interface ExportContext {
  readonly file: string;
  /** Every document of the export. */
  readonly all: readonly unknown[];
  /** Of articles that do not say theirs. */
  readonly language: string;
  readonly refuse: Refuse;
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of records under a name, or none. */
export function recordsIn(value: unknown, name: string): Fields[] {
  const list = isFields(value) ? value[name] : undefined;
  return Array.isArray(list) ? list.filter(isFields) : [];
}

/** A text that is not empty. */
export function textIn(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A number or a text by which something is known. */
export function idIn(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined;
}

export function textsIn(fields: Fields, name: string): string[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string' && one.trim() !== '') : [];
}

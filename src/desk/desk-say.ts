import type { Language } from '../site/language.ts';
import { type StringValues, say } from '../site/say.ts';

/** A text of the desk in a language: as `say`, from the part of the language that no customer sees. */
export function deskSay(language: Language, key: string, values: StringValues = {}): string {
  return say({ ...language, strings: language.desk }, key, values);
}

/** What a font of the settings is for; `bold` is the text where it is bold. */
export type FontUse = 'text' | 'bold' | 'headings';

/** A font that the settings name. */
export interface Font {
  readonly use: FontUse;
  /** Its file, absolute. */
  readonly file: string;
  /** Of what is in it. */
  readonly digest: string;
}

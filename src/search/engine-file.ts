/** Where Pagefind's script and engine for a language are, in one file, without the site's base. */
export function engineAddress(language: string): string {
  return `/pagefind/engine.${language}.js`;
}

/** The engine as it stands in that file, which exports it as `engine`. */
export interface EngineFile {
  /** The name under which Pagefind asks for it. */
  readonly file: string;
  /** In base 64. */
  readonly bytes: string;
}

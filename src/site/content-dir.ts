/**
 * The content folder that Astro builds from, relative to the working folder: what a command's `--content` named, handed
 * on through the environment because Astro reads its configuration by itself.
 */
export function contentDir(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return env.FIRSTFIX_CONTENT ?? 'content';
}

/**
 * The language of a list that suits the visitor best: the first of the browser's languages that is in it (`fr-CA` finds
 * `fr`), else the first of the list.
 */
export function visitorLanguage(
  offered: readonly string[],
  preferred: readonly string[] = navigator.languages,
): string {
  for (const wanted of preferred) {
    const found = offered.find((tag) => tag.toLowerCase() === wanted.toLowerCase());
    const related = offered.find((tag) => tag.split('-')[0] === wanted.toLowerCase().split('-')[0]);
    if (found ?? related) return (found ?? related) as string;
  }
  return offered[0] ?? '';
}

/** The part of the page that its address names after `#`. */
export function addressedPart({ document, location }: Window): HTMLElement | null {
  const named = location.hash.slice(1);
  return document.getElementById(named) ?? document.getElementById(decoded(named));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A path as a server reads it, `/déjà` for `/d%C3%A9j%C3%A0`; '' where what is escaped in it is no text. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

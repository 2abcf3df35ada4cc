/** A text of one line as Markdown that shows it and nothing else. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>&|~#]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

import { visitorLanguage } from './visitor-language.ts';

/**
 * The page that stands for every address that is not there: keeps the part in the language of the address (or of the
 * visitor), and searches for the words of the address. Those of its last part: an article seldom repeats its topic.
 */
const sections = [...document.querySelectorAll<HTMLElement>('[data-language]')];
const offered = sections.map((section) => section.dataset.language ?? '');
const base = document.documentElement.dataset.base ?? '';
const parts = location.pathname
  .slice(base.length)
  .split('/')
  .filter((part) => part !== '');
const language = offered.includes(parts[0] ?? '') ? (parts[0] as string) : visitorLanguage(offered);

document.documentElement.lang = language;
for (const section of sections) if (section.dataset.language !== language) section.remove();

const words = wordsOf(parts.filter((part) => !offered.includes(part)).at(-1) ?? '');
const input = document.querySelector<HTMLInputElement>(`[data-language="${language}"] input`);
if (input && words !== '') {
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The words that somebody asked for, read from a part of an address. */
function wordsOf(part: string): string {
  try {
    return decodeURIComponent(part)
      .replace(/\.\w+$/, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .slice(0, 80);
  } catch {
    return '';
  }
}

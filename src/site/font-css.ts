import type { Font, FontUse } from './font.ts';

/** The name under which pages know a font, and which weights it stands for. */
const faces = {
  text: { family: 'Site Text', weight: '400', property: '--text-font' },
  bold: { family: 'Site Text', weight: '600 700', property: '--text-font' },
  headings: { family: 'Site Headings', weight: '400 700', property: '--heading-font' },
} as const satisfies Record<FontUse, object>;

/**
 * The fonts of the settings, for the stylesheet; '' where there are none. A font that comes too late for the first page
 * is shown from the next one on (`optional`), so that no line moves under a reader's eyes.
 */
export function fontCss(fonts: readonly Font[]): string {
  const rules = fonts.map(({ use, file }) => {
    const { family, weight } = faces[use];
    const source = `url(${JSON.stringify(file)}) format("woff2")`;
    return `@font-face{font-family:"${family}";src:${source};font-weight:${weight};font-display:optional}`;
  });
  const properties = fonts.map(({ use }) => `${faces[use].property}:"${faces[use].family}",var(--system-fonts)`);
  return rules.length > 0 ? `${rules.join('')}:root{${[...new Set(properties)].join(';')}}` : '';
}

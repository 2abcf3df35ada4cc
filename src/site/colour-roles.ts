import { contrastRatio, formatOklch, type Oklch, parseHexColour } from './oklch.ts';

export type Theme = 'light' | 'dark';
export type ColourRole =
  | 'paper'
  | 'raised'
  | 'ink'
  | 'quiet'
  | 'line'
  | 'accent'
  | 'accentInk'
  | 'ok'
  | 'warn'
  | 'danger'
  | 'mark';
export type Palette = Readonly<Record<ColourRole, Oklch>>;

const neutralHue = 90;
const grey = (lightness: number, chroma = 0.006): Oklch => ({ lightness, chroma, hue: neutralHue });

/** Every colour of the site, made of one accent: light and dark. */
function colourRoles(accentHex: string): Readonly<Record<Theme, Palette>> {
  const accent = parseHexColour(accentHex);
  return {
    light: {
      paper: grey(0.99, 0.004),
      raised: grey(0.967, 0.008),
      ink: grey(0.22),
      quiet: grey(0.42),
      line: grey(0.62),
      accent,
      accentInk: grey(0.99, 0.004),
      ok: { lightness: 0.42, chroma: 0.1, hue: 150 },
      warn: { lightness: 0.43, chroma: 0.1, hue: 65 },
      danger: { lightness: 0.45, chroma: 0.16, hue: 27 },
      mark: { lightness: 0.93, chroma: 0.09, hue: 95 },
    },
    dark: {
      paper: grey(0.19, 0.008),
      raised: grey(0.24, 0.008),
      ink: grey(0.94),
      quiet: grey(0.78),
      line: grey(0.58),
      accent: { ...accent, lightness: Math.max(0.8, 1.25 - accent.lightness), chroma: Math.min(accent.chroma, 0.12) },
      accentInk: grey(0.16),
      ok: { lightness: 0.82, chroma: 0.12, hue: 150 },
      warn: { lightness: 0.84, chroma: 0.12, hue: 75 },
      danger: { lightness: 0.8, chroma: 0.11, hue: 27 },
      mark: { lightness: 0.4, chroma: 0.08, hue: 95 },
    },
  };
}

export interface ContrastRule {
  readonly text: ColourRole;
  readonly on: ColourRole;
  readonly atLeast: number;
}

/** Body text 7, everything else that is read 4.5, the edges of controls 3. */
const contrastRules: readonly ContrastRule[] = [
  { text: 'ink', on: 'paper', atLeast: 7 },
  { text: 'ink', on: 'raised', atLeast: 7 },
  { text: 'ink', on: 'mark', atLeast: 4.5 },
  { text: 'quiet', on: 'paper', atLeast: 4.5 },
  { text: 'quiet', on: 'raised', atLeast: 4.5 },
  { text: 'accent', on: 'paper', atLeast: 4.5 },
  { text: 'accent', on: 'raised', atLeast: 4.5 },
  { text: 'accentInk', on: 'accent', atLeast: 4.5 },
  { text: 'ok', on: 'raised', atLeast: 4.5 },
  { text: 'warn', on: 'raised', atLeast: 4.5 },
  { text: 'danger', on: 'raised', atLeast: 4.5 },
  { text: 'line', on: 'paper', atLeast: 3 },
  { text: 'line', on: 'raised', atLeast: 3 },
];

export interface ContrastFailure extends ContrastRule {
  readonly theme: Theme;
  readonly ratio: number;
}

/** The rules that an accent colour breaks. */
export function contrastFailures(accentHex: string): ContrastFailure[] {
  const themes = Object.entries(colourRoles(accentHex)) as [Theme, Palette][];
  return themes.flatMap(([theme, palette]) =>
    contrastRules
      .map((rule) => ({ ...rule, theme, ratio: contrastRatio(palette[rule.text], palette[rule.on]) }))
      .filter(({ ratio, atLeast }) => ratio < atLeast),
  );
}

/** The roles as CSS custom properties for both themes. */
export function colourCss(accentHex: string): string {
  const { light, dark } = colourRoles(accentHex);
  const properties = (Object.keys(light) as ColourRole[]).map((role) => {
    const name = role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `--${name}:light-dark(${formatOklch(light[role])},${formatOklch(dark[role])})`;
  });
  return `:root{color-scheme:light dark;${properties.join(';')}}`;
}

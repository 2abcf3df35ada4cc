import type { ColumnNames, Preset } from './preset.ts';

/** The page of the documentation on presets, in Markdown. */
export function formatPresets(presets: readonly Preset[]): string {
  const intro = [
    '# Presets: what helpdesks export',
    '`npm run -s repeats -- --log FILE --preset NAME` knows what the columns of a helpdesk are called. `--map` still wins over ' +
      'a preset, and the columns of `docs/repeats.md` are found under their own names as well. Names in *italics* are ' +
      'unverified: no source shows them. Where they are wrong, the command stops and lists the columns that are there.',
    'An article is known by its code, or by an address that leads to it, also a former one (`redirectFrom`). The numbers by ' +
      'which a helpdesk knows its own articles mean nothing here: where an export has no more, add the code to it.',
    'This page is made of the files in `src/repeats/presets`; a test holds it to them.',
  ];
  return `${[...intro, ...presets.flatMap(presetParts)].join('\n\n')}\n`;
}

function presetParts({ name, title, takes, dates, contacts, links, means = {}, advice }: Preset): string[] {
  const columns = [
    ...Object.entries(contacts).map(([field, names]) => [field, names] as const),
    ...Object.entries(links ?? {}).map(([field, names]) => [`links.${field}`, names] as const),
  ];
  const values = Object.entries(means).map(([meaning, words]) => `${meaning}: ${words.map(code).join(', ')}`);
  return [
    `## ${name}`,
    [`${title}. ${takes} Dates: ${dates}.`, ...advice].join(' '),
    ...(columns.length > 0 ? [table(columns)] : []),
    ...(values.length > 0 ? [`Values that mean ${values.join('; ')}.`] : []),
  ];
}

function table(columns: readonly (readonly [field: string, names: ColumnNames])[]): string {
  const rows = columns.map(([field, { seen = [], guessed = [] }]) => {
    return `| \`${field}\` | ${[...seen.map(code), ...guessed.map((name) => `*${code(name)}*`)].join(', ')} |`;
  });
  return ['| field | column, the first that is there |', '| --- | --- |', ...rows].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

import type { CommandOption } from './command-option.ts';

/** The text of `--help`: what the command does, its options, an example. */
export function formatHelp(
  name: string,
  summary: string,
  options: Readonly<Record<string, CommandOption>>,
  examples: readonly string[],
): string {
  const rows = Object.entries(options).map(
    ([option, { value, description }]) => [`--${option}${value ? ` ${value}` : ''}`, description] as const,
  );
  const width = Math.max(...rows.map(([flag]) => flag.length));
  return [
    summary,
    '',
    `Usage: npm run -s ${name} -- [OPTIONS]`,
    '',
    'Options:',
    ...rows.map(([flag, description]) => `  ${flag.padEnd(width)}  ${description}`),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

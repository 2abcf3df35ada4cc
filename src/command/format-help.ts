import type { CommandOption } from './command-option.ts';

interface HelpTopic {
  readonly name: string;
  readonly subject?: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly examples: readonly string[];
}

/** The text of `--help`: what the command does, its options, an example. */
export function formatHelp({ name, subject, summary, options, examples }: HelpTopic): string {
  const rows = Object.entries(options).map(
    ([option, { value, description }]) => [`--${option}${value ? ` ${value}` : ''}`, description] as const,
  );
  const width = Math.max(...rows.map(([flag]) => flag.length));
  return [
    summary,
    '',
    `Usage: npm run -s ${name} -- ${subject ? `${subject} ` : ''}[OPTIONS]`,
    '',
    'Options:',
    ...rows.map(([flag, description]) => `  ${flag.padEnd(width)}  ${description}`),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

import type { CommandOption } from './command-option.ts';

interface HelpTopic {
  readonly name: string;
  readonly subject?: string;
  readonly operands?: readonly string[];
  readonly summary: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly examples: readonly string[];
}

/** The text of `--help`: what the command does, its options, an example. */
export function formatHelp({ name, subject, operands = [], summary, options, examples }: HelpTopic): string {
  const rows = Object.entries(options).map(
    ([option, { value, description }]) => [`--${option}${value ? ` ${value}` : ''}`, description] as const,
  );
  const width = Math.max(...rows.map(([flag]) => flag.length));
  const typed = [...(subject ? [subject] : []), ...operands, '[OPTIONS]'].join(' ');
  return [
    summary,
    '',
    `Usage: npm run -s ${name} -- ${typed}`,
    '',
    'Options:',
    ...rows.map(([flag, description]) => `  ${flag.padEnd(width)}  ${description}`),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

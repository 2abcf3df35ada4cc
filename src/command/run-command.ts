import { parseArgs } from 'node:util';
import { nearestName } from '../problem/nearest-name.ts';
import { ProblemsError } from '../problem/problem.ts';
import type { CommandOption } from './command-option.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { formatHelp } from './format-help.ts';
import { printProblems } from './print-problems.ts';
import { UsageError } from './usage-error.ts';

export interface Command<Options extends Readonly<Record<string, CommandOption>>> {
  /** As typed: `npm run -s NAME -- FLAGS`. */
  readonly name: string;
  /** What stands before the flags, where the command does one of several things: `SUBJECT`. */
  readonly subject?: string;
  /** What must be typed besides options, in order: `['OLD', 'NEW']`. */
  readonly operands?: readonly string[];
  readonly summary: string;
  readonly options: Options;
  readonly examples: readonly string[];
  /** Does the work and says how it went. Expected failures are thrown as `UsageError` or `ProblemsError`. */
  readonly run: (values: CommandValues<Options>, operands: readonly string[]) => Promise<ExitCode>;
}

export type CommandValues<Options extends Readonly<Record<string, CommandOption>>> = {
  readonly [Name in keyof Options]?: Options[Name]['type'] extends 'boolean'
    ? boolean
    : Options[Name]['multiple'] extends true
      ? readonly string[]
      : string;
};

/** Every command has it. */
const helpOption = { help: { type: 'boolean', description: 'Show this text.' } } as const;

/**
 * Runs a command with the arguments of this process and sets its exit code. Standard output holds the result alone;
 * every problem goes to standard error.
 */
export async function runCommand<const Options extends Readonly<Record<string, CommandOption>>>(
  command: Command<Options>,
): Promise<void> {
  process.stdout.on('error', endQuietlyWhenNobodyReads);
  process.exitCode = await exitCodeOf(command, process.argv.slice(2));
}

/** `npm run … | head` closes the pipe before all is written: that is no failure. */
function endQuietlyWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.good);
}

async function exitCodeOf<Options extends Readonly<Record<string, CommandOption>>>(
  command: Command<Options>,
  args: string[],
): Promise<ExitCode> {
  try {
    const { values, positionals } = parseOptions(command, args);
    if ((values as { help?: boolean }).help) {
      process.stdout.write(formatHelp({ ...command, options: allOptions(command) }));
      return EXIT.good;
    }
    return await command.run(values, checkOperands(command, positionals));
  } catch (error) {
    return explain(command.name, error);
  }
}

function allOptions<Options extends Readonly<Record<string, CommandOption>>>(command: Command<Options>) {
  return { ...command.options, ...helpOption };
}

function parseOptions<Options extends Readonly<Record<string, CommandOption>>>(
  command: Command<Options>,
  args: string[],
): { values: CommandValues<Options>; positionals: readonly string[] } {
  const options = allOptions(command);
  const allowPositionals = command.operands !== undefined;
  try {
    const { values, positionals } = parseArgs({ args, options, strict: true, allowPositionals });
    return { values: values as CommandValues<Options>, positionals };
  } catch (error) {
    throw new UsageError(usageMessage(error as Error & { code?: string }, args, Object.keys(options)));
  }
}

/** @throws UsageError where there are more or fewer than the command names */
function checkOperands(
  { name, operands = [] }: { readonly name: string; readonly operands?: readonly string[] },
  typed: readonly string[],
): readonly string[] {
  if (typed.length === operands.length) return typed;
  throw new UsageError(`Say what to ${name}: npm run -s ${name} -- ${operands.join(' ')}`);
}

function usageMessage(error: Error & { code?: string }, args: string[], known: string[]): string {
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return invalidValueMessage(error.message);
  if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `${error.message.split('. ')[0]}.`;
  const typed = args.find((arg) => arg.startsWith('-') && !known.includes(flagName(arg))) ?? '';
  const nearest = nearestName(flagName(typed), known);
  return `There is no option ${typed.split('=')[0]}.${nearest ? ` Did you mean --${nearest}?` : ''}`;
}

/** Node names the option in quotes: `Option '--out <value>' argument missing`. */
function invalidValueMessage(message: string): string {
  const option = /'(?:-\w, )?(--[\w-]+)/.exec(message)?.[1] ?? 'The option';
  if (/does not take/.test(message)) return `${option} stands alone, without a value.`;
  return `${option} needs a value. One that begins with a hyphen is written ${option}=-1.`;
}

function flagName(arg: string): string {
  return arg.replace(/^--?/, '').split('=')[0] ?? '';
}

function explain(name: string, error: unknown): ExitCode {
  if (error instanceof ProblemsError) {
    printProblems(error.problems);
    process.stderr.write(`${error.message}.\n`);
    return error.problems.some((problem) => problem.severity === 'error') ? EXIT.problems : EXIT.good;
  }
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\nSee: npm run -s ${name} -- --help\n`);
    return EXIT.usage;
  }
  const cause = error instanceof Error ? (process.env.DEBUG ? error.stack : error.message) : String(error);
  process.stderr.write(`${name} failed: ${cause}\nSet DEBUG=1 to see where.\n`);
  return EXIT.failure;
}

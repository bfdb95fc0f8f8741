/** The command line: its commands and options, and what it returns to the shell. */

import { Command, CommanderError } from 'commander';
import type { CliMessages } from '../../l10n/cli/en';
import type { Language } from '../protocol';
import { ENGINE_VERSION } from '../version';
import { type AgreementOptions, agreement } from './agreement';
import { extract } from './extract';
import { type CliIo, ClosedPipe } from './io';
import { createMessenger } from './messenger';
import { checkOptions, type RawOptions, UsageError } from './options';

/** 0 all read; 1 some articles could not be read; 2 unusable arguments. */
export type ExitStatus = 0 | 1 | 2;

const LANGUAGES: readonly Language[] = ['en', 'ar', 'fr'];

/** Runs the command line. `args` are the arguments alone, without node and script. Never rejects. */
export async function runCli(args: readonly string[], io: CliIo): Promise<ExitStatus> {
  const language = languageOf(args, io.locale);
  const messenger = createMessenger(language, io.stderr);
  let status: ExitStatus = 0;
  const program = commands(messenger.messages, io, {
    extract: async (paths, raw) => {
      const { messages } = messenger;
      checkLanguage(raw.language, messages);
      const terminal = io.stdout.isTTY === true;
      const context = { messages: messages.usage, terminal, cores: io.cores, language };
      status = await extract(checkOptions(paths, raw, context), io, messenger);
    },
    agreement: async (first, second, paths, raw) => {
      const { messages } = messenger;
      checkLanguage(raw.language, messages);
      status = await agreement({ first, second, paths, ...raw }, io, messenger);
    },
    lsp: io.startServer,
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof ClosedPipe) return status;
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof CommanderError) messenger.say(commanderText(error, messenger.messages.usage));
    else if (error instanceof UsageError) messenger.say(error.message);
    else messenger.say(messenger.messages.files.crashed(error instanceof Error ? error.message : String(error)));
    return error instanceof CommanderError || error instanceof UsageError ? 2 : 1;
  }
}

interface Actions {
  readonly extract: (paths: readonly string[], options: RawOptions & { readonly language?: string }) => Promise<void>;
  readonly agreement: (
    first: string,
    second: string,
    paths: readonly string[],
    options: Pick<AgreementOptions, 'format' | 'authors'> & { readonly language?: string },
  ) => Promise<void>;
  readonly lsp: () => Promise<void>;
}

function commands({ help }: CliMessages, io: CliIo, actions: Actions): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Options:': help.options,
    'Arguments:': help.arguments,
    'Commands:': help.commands,
  };
  const program = new Command('marsad')
    .description(help.description)
    .version(ENGINE_VERSION, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Errors are said in the user's language, once, by the caller.
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => 100,
    });
  program
    .command('extract')
    .description(help.extract)
    .helpOption('-h, --help', help.help)
    .argument('[PATH...]', help.paths)
    .option('--format <F>', help.format)
    .option('-o, --output <PATH>', help.output)
    .option('--published <DATE>', help.published)
    .option('--corpus <FILE>', help.corpus)
    .option('--gazetteer <FILE>', help.gazetteer, (file: string, before: readonly string[] = []) => [...before, file])
    .option('--reviews <FILE>', help.reviews)
    .option('--no-reviews', help.noReviews)
    .option('--convention <C>', help.convention)
    .option('--vague <RULE>', help.vague)
    .option('--jobs <N>', help.jobs)
    .option('--cache <DIR>', help.cache)
    .option('--stdin', help.stdin)
    .option('--bom', help.bom)
    .option('--language <L>', help.language)
    .addHelpText('after', `\n${help.more}`)
    .action(actions.extract);
  program
    .command('agreement')
    .description(help.agreement)
    .helpOption('-h, --help', help.help)
    .argument('<A>', help.reviewsA)
    .argument('<B>', help.reviewsB)
    .argument('[PATH...]', help.agreementPaths)
    .option('--authors <A,B>', help.authors)
    .option('--format <F>', help.agreementFormat)
    .option('--language <L>', help.language)
    .addHelpText('after', `\n${help.more}`)
    .action(actions.agreement);
  program
    .command('lsp')
    .description(help.lsp)
    .helpOption('-h, --help', help.help)
    // Editors pass the transport; standard input and output is the only one.
    .option('--stdio')
    .action(actions.lsp);
  return program;
}

/** The language asked for, before anything is parsed, so that errors of parsing are in it too; else the locale's. */
function languageOf(args: readonly string[], locale: string): Language {
  const index = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const asked = index === -1 ? undefined : (args[index]?.split('=')[1] ?? args[index + 1]);
  return LANGUAGES.find((known) => known === asked) ?? LANGUAGES.find((known) => locale.startsWith(known)) ?? 'en';
}

function checkLanguage(asked: string | undefined, { usage }: CliMessages): void {
  if (asked === undefined || LANGUAGES.some((known) => known === asked)) return;
  throw new UsageError(usage.badLanguage(asked));
}

/** Commander's errors in our words; what it quotes is the argument at fault. */
function commanderText(error: CommanderError, usage: CliMessages['usage']): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return usage.unknownOption(quoted);
    case 'commander.unknownCommand':
    case 'commander.excessArguments':
      return usage.unknownCommand(quoted);
    case 'commander.optionMissingArgument':
      return usage.missingValue(quoted);
    case 'commander.missingArgument':
      return usage.missingArgument(quoted);
    case 'commander.help':
      return usage.noCommand;
    default:
      return error.message;
  }
}

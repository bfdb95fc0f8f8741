/** What the command line says, in English: the shape that the other languages follow. */

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en = {
  help: {
    description:
      'Reads Arabic reports of armed conflict: factions, places, people, casualty figures, dates and events.',
    usage: 'Usage:',
    options: 'Options:',
    arguments: 'Arguments:',
    commands: 'Commands:',
    extract: 'Give the events, figures and names of articles.',
    lsp: 'Start the language server on standard input and output.',
    agreement: 'Compare two analysts’ verdicts: agreement, Cohen’s kappa, and where they differ.',
    reviews: "analysts' verdicts (default: .marsad/reviews.jsonl of the articles' folder)",
    noReviews: 'leave verdicts out of account',
    reviewsA: 'a review file (.jsonl), or a folder that keeps one',
    reviewsB: 'another; or the same with --authors',
    agreementPaths: 'the articles judged (default: those of the folder of A)',
    authors: 'compare what these two authors wrote, such as Sara,Omar',
    agreementFormat: 'table or json (default: table)',
    help: 'Show this help.',
    version: 'Show the version.',
    paths: 'articles (.txt) and folders of articles',
    format: 'what to write (default: table on a terminal, else jsonl)',
    output: 'file to write, or folder for brat (default: standard output)',
    published: 'publication date (YYYY-MM-DD) of the articles that have none of their own',
    corpus: 'dates, outlets and headlines of the articles (default: corpus.yaml beside them)',
    gazetteer: "your own names; may be repeated (default: .marsad/gazetteer.yaml of the articles' folder)",
    convention:
      'which number acled and ucdp record where claims differ: acled (lowest), ucdp (best supported) or range (lowest, range beside it)',
    vague: 'what dozens and unstated numbers count: least (10, 2), ten (unstated is 10) or omit',
    jobs: 'worker threads (default: one per core)',
    cache: 'folder where analyses are kept for the next run, which reads only what has changed',
    stdin: 'read JSON Lines {"id","text","published"?,"outlet"?} and write one result line for each, in order',
    bom: 'begin csv, acled and ucdp with a byte order mark, for Excel',
    language: 'language of messages and tables: en, ar or fr',
    more: 'Exit status: 0 all read; 1 some articles could not be read; 2 unusable arguments.',
  },
  usage: {
    unknownOption: (option: string) => `unknown option ${option}. See marsad extract --help.`,
    unknownCommand: (command: string) => `unknown command ${command}. Known are extract, agreement and lsp.`,
    missingValue: (option: string) => `${option} needs a value.`,
    badFormat: (value: string, known: string) => `${value} is no format. Known are ${known}.`,
    badDay: (value: string) => `--published ${value} is not a day. Write it as YYYY-MM-DD, such as 2016-08-02.`,
    badConvention: (value: string, known: string) => `--convention ${value} is not known. Choose one of ${known}.`,
    badVague: (value: string, known: string) => `--vague ${value} is not known. Choose one of ${known}.`,
    badJobs: (value: string) => `--jobs ${value} is not a number from 1 to 256.`,
    badLanguage: (value: string) => `--language ${value} is not known. Choose en, ar or fr.`,
    noPath: 'no article given. Name .txt files or folders, or use --stdin.',
    stdinWithPaths: '--stdin reads standard input alone. Leave the paths out.',
    stdinCache: '--cache keeps the analyses of files. Leave it out with --stdin.',
    stdinFormat: (format: string) => `--stdin writes jsonl alone. Leave out --format ${format}.`,
    bratNeedsFolder: 'brat writes two files for each article. Name a folder with --output.',
    bomFormat: (format: string) => `--bom is for csv, acled and ucdp, not for ${format}. Leave it out.`,
    noCommand: 'no command given. Try marsad extract seeds.',
    missingArgument: (name: string) => `${name} is missing. See marsad agreement --help.`,
    badAgreementFormat: (value: string) => `${value} is no format. Known are table and json.`,
    badAuthors: (value: string) => `--authors ${value} does not name two authors. Write it as Sara,Omar.`,
  },
  files: {
    notFound: 'there is no such file or folder. Check the path.',
    notReadable: 'it may not be read. Check its permissions.',
    unreadable: (code: string) => `it could not be read (${code}).`,
    unwritable: (code: string) => `it could not be written (${code}). Choose another --output.`,
    uncached: (code: string) => `analyses could not be kept there (${code}). Choose another --cache folder.`,
    noArticles: 'this folder holds no .txt articles.',
    binary: (byte: number) => `this is not text (byte ${byte}). Save the article as plain text.`,
    invalidBytes: (encoding: string, byte: number) =>
      `byte ${byte} is not ${encoding}; it was read as “\uFFFD”. Save the article anew as UTF-8.`,
    overwrites: 'writing brat files there would overwrite this article. Choose another --output folder.',
    tooLarge: (mebibytes: number) => `articles over ${mebibytes} MiB are not read. Split it.`,
    crashed: (message: string) => `reading it failed (${message}). Please report this.`,
    reviewLost: (author: string, verdict: string, quote: string) =>
      `a verdict of ${author} (${verdict}) has lost its place: “${quote}” is not to be found, or not without doubt. Judge it anew in the editor.`,
  },
  stdin: {
    errors: (count: number) =>
      `${plural(count, 'line', 'lines')} of standard input could not be read; see "error" in the output.`,
  },
  agreement: {
    both: (count: number) => `${plural(count, 'subject was', 'subjects were')} judged by both.`,
    only: (first: number, second: number) => `Judged by one alone: ${first} by A, ${second} by B.`,
    none: 'There is nothing to compare. Check that both files are about the same articles.',
    agreed: (count: number, percent: string) => `Agreement: ${count} (${percent} %)`,
    kappa: (value: string) => `Cohen’s kappa: ${value}`,
    noKappa: 'Cohen’s kappa: not defined, since both gave one and the same verdict throughout',
    disagreements: 'Where they differ:',
    subjects: { event: 'event', figure: 'figure', link: 'link', incident: 'incident' },
  },
  exports: {
    leftOut: (count: number, format: string) =>
      `${plural(count, 'event is', 'events are')} not in the ${format} output: it takes dated events that happened${format === 'ucdp' ? ' and killed at least one person' : ''}.`,
  },
};

export type CliMessages = typeof en;

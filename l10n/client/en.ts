/**
 * The client's texts in English; the shape that the other languages follow. Names, files and reasons that go into a
 * message come isolated (see `isolate` in client/bidi.ts), since they may be in either direction.
 */

/** «1 event», «5 events». */
function count(n: number, one: string, other: string): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : other}`;
}

const events = (n: number) => count(n, 'event', 'events');
const articles = (n: number) => count(n, 'article', 'articles');

export const en = {
  name: 'Marsad',

  viewEvents: 'Events',
  viewEntities: 'Entities',
  viewLegend: 'Legend',

  mentionTypes: {
    faction: 'Faction',
    place: 'Place',
    person: 'Person',
    casualty: 'Casualty figure',
    date: 'Date',
  },
  legendUnnamed: 'Dashed: a phrase that names nobody by itself, such as “the militants”',
  legendSettled: 'Double line: confirmed or corrected by an analyst',
  legendRejected: 'Dotted line: rejected by an analyst',
  legendHighlightsOff: 'Highlights are off.',
  legendTurnOn: 'Turn them on',

  groupings: {
    date: 'Date',
    place: 'Place',
    faction: 'Faction',
    article: 'Article',
    type: 'Event type',
    incident: 'Incident',
  },
  groupByTitle: 'Group events by',
  groupedBy: (grouping: string) => `by ${grouping.toLowerCase()}`,
  current: 'current',

  filterEventsTitle: 'Filter events',
  filterEntitiesTitle: 'Filter entities',
  filterPlaceholder: 'A name in Arabic, English or transliteration; empty shows all',
  filteredBy: (filter: string) => `Filter: ${filter}`,
  nothingMatches: (filter: string) => `Nothing matches ${filter}.`,
  noEvents: 'No events were found in the articles of this folder.',
  noEntities: 'No names were found in the articles of this folder.',
  viewStopped: 'Marsad’s language server is not running. “Marsad: Show Log” tells why.',
  viewFailed: 'The list could not be read. “Marsad: Show Log” tells why.',
  more: (left: number) => `Show ${left.toLocaleString('en')} more…`,

  extractWhat: 'Extract events from',
  extractHow: 'Show or save the events as',
  scopes: {
    article: 'This article',
    selection: 'The selection',
    corpus: 'The whole corpus',
  },
  scopeDetails: {
    article: 'The article in the active editor',
    selection: 'The sentences that are selected',
    corpus: 'All Arabic articles of the open folders',
  },
  formats: {
    table: 'Table',
    json: 'JSON',
    jsonl: 'JSON Lines',
    csv: 'CSV',
    acled: 'ACLED',
    ucdp: 'UCDP GED',
    geojson: 'GeoJSON',
    brat: 'brat',
  },
  formatDetails: {
    table: 'A table beside the article, with a link to each sentence',
    json: 'One file with all mentions and events',
    jsonl: 'One line for each article',
    csv: 'One row for each casualty claim, for a spreadsheet',
    acled: 'One row for each dated event, in the columns of ACLED',
    ucdp: 'One row for each dated event with deaths, in the columns of UCDP GED',
    geojson: 'The events at their places, for a map',
    brat: 'A folder with each article and its annotations, for the brat annotation tool',
  },
  countHow: 'Where claims differ, record',
  conventions: {
    acled: 'The lowest claim',
    ucdp: 'The best supported claim',
    range: 'The lowest claim, with the range beside it',
  },
  conventionNames: { acled: 'As ACLED does', ucdp: 'As UCDP does', range: 'As casualty recorders do' },
  vagueRules: {
    least: 'vague figures: the least they say (dozens 10, unstated 2)',
    ten: 'vague figures: an unstated number is 10',
    omit: 'vague figures: not counted',
  },
  extracting: 'Extracting events…',
  extracted: (nEvents: number, nArticles: number) => `${events(nEvents)} in ${articles(nArticles)}`,
  leftOut: {
    acled: (n: number) => `${events(n)} left out: ACLED’s rows are dated events that happened.`,
    ucdp: (n: number) => `${events(n)} left out: UCDP’s rows are dated events that killed at least one person.`,
  },
  chooseFolder: 'Choose a Folder for brat’s Files',
  chooseFolderButton: 'Write Here',
  overwritesArticle: (file: string) => `${file} is an article itself and would be overwritten. Choose another folder.`,
  overwrite: (folder: string) => `${folder} already has files of these names. Overwrite them?`,
  overwriteButton: 'Overwrite',
  savedTo: (file: string) => `The events were saved to ${file}.`,
  openFile: 'Open',
  save: 'Save Events',
  extractFailed: (reason: string) => `The events could not be extracted: ${reason}`,
  saveFailed: (file: string, reason: string) => `${file} could not be written: ${reason}`,
  noArticle: 'Open an Arabic article (a .txt file) first.',
  noSelection: 'Select some text of an Arabic article first.',
  noEventsExtracted: 'No events were found.',

  tableTitle: 'Events',
  columns: {
    date: 'Date',
    type: 'Event',
    place: 'Place',
    actors: 'Actors',
    killed: 'Killed',
    injured: 'Injured',
    trigger: 'In the text',
    article: 'Article',
  },
  statuses: {
    actual: '',
    background: 'background',
    planned: 'planned',
    demanded: 'demanded',
    denied: 'denied',
  },
  /** Who has no name of his own, by the gloss of the record. */
  people: { civilians: 'civilians', protesters: 'protesters' },
  roles: {
    initiator: 'initiator',
    target: 'target',
    participant: 'participant',
  },
  goToSentence: 'Go to the sentence',
  tableCut: (shown: number, all: number) =>
    `The first ${shown.toLocaleString('en')} of ${events(all)} are shown; save them as CSV to have them all.`,
  unknownDate: 'unknown',
  atLeast: (n: number) => `at least ${n.toLocaleString('en')}`,

  compareTitle: 'Compare Reports',
  compareReport: 'Report',
  compareWords: 'In its words',
  compareRecorded: 'What would be recorded',
  compareCounted: 'Copies, parts of other figures and denied figures are not counted.',
  compareCopy: 'copied from',
  compareWhy: 'Why it is the same incident',
  compareVia: 'through',
  compareNoSpeaker: 'no source named',
  compareNone: 'no figure',
  compareArrow: '→',
  noOtherReports: 'No other article reports what stands here.',

  noOtherMention: 'There is no other mention of this name.',
  noMentionHere: 'Put the cursor on a highlighted name first.',
  highlightsOn: 'Highlights are on.',
  highlightsOff: 'Highlights are off.',
  rightToLeftOn: 'Arabic lines run from right to left.',
  rightToLeftOff: 'Arabic lines run as the editor lays them out.',

  gazetteerNoFolder: 'Open a folder first: your gazetteer is kept in it, as .marsad/gazetteer.yaml.',
  gazetteerMissing: 'This folder has no gazetteer of its own yet.',
  gazetteerMissingDetail: 'A file .marsad/gazetteer.yaml adds your names to those that Marsad knows, or corrects them.',
  gazetteerCreate: 'Create It',
  gazetteerFolder: 'Which folder’s gazetteer?',
  gazetteerTemplate: [
    'Names that you add to those Marsad knows. Save the file and the articles are read again.',
    'Each entry needs an id (type/name in Latin letters), and its Arabic and English names.',
    'An entry with the id of a built-in one replaces it.',
    'Remove the # signs to use the example:',
  ] as readonly string[],
  entryUnknown: 'The gazetteer has no such entry.',

  statusName: 'Marsad',
  statusStarting: 'starting',
  statusIndexing: (done: number, total: number) => `reading ${done.toLocaleString('en')} of ${articles(total)}`,
  statusReady: (nArticles: number, nEvents: number) => `${articles(nArticles)}, ${events(nEvents)}`,
  statusError: 'stopped',
  statusIdle: 'no Arabic articles',
  extractEvents: 'Extract Events',
  showLog: 'Show Log',
  restart: 'Restart Server',
  starting: 'Starting Marsad…',

  serverGone: 'Marsad’s language server ended unexpectedly and was started again.',
  serverStopped: 'Marsad’s language server ended several times and stays off. Your articles are untouched.',
  serverFailed: (reason: string) => `Marsad’s language server could not start: ${reason}`,
  restarted: 'Marsad’s language server was restarted.',

  verdictOn: 'Judge what?',
  nothingToJudge: 'Put the cursor on a figure, a name or the sentence of an event first.',
  reviewerTitle: 'Your name, to sign verdicts with',
  reviewerPrompt: 'It is kept in the setting marsad.reviewer and stands beside each of your verdicts.',
  reviewerMissing: 'A verdict needs a name.',
  correctTitle: (what: string) => `Correct ${what}`,
  correctOutcome: 'What happened to them?',
  correctAmount: 'How many? 15, 15-23, 15+ (at least), -23 (at most), or empty where the text gives no number',
  amountInvalid: 'Write 15, 15-23, 15+, -23 or nothing; the first number is not the larger one.',
  correctSubType: 'What kind of event is it?',
  correctStatus: 'How is it reported?',
  correctEntity: 'Who or what is meant? Type a name in Arabic, English or transliteration',
  correctNobody: 'Nobody in the gazetteer',
  noteTitle: (what: string) => `Note on ${what}`,
  notePrompt: 'Empty takes your note away.',
  subjectGone: 'It is not there any more. Look at the place again.',
  verdictKept: (what: string) => `Your verdict is kept: ${what}`,
  verdictFailed: (reason: string) => `The verdict was not kept: ${reason}`,
};

/** What every language has. */
export type Texts = typeof en;

import { COMPARE_COMMAND } from '../server/protocol';

/** The names of our commands. Those of the first group are in the manifest, the others are for our own rows and links. */
export const COMMANDS = {
  extractEvents: 'marsad.extractEvents',
  extractFromArticle: 'marsad.extractEventsFromArticle',
  extractFromSelection: 'marsad.extractEventsFromSelection',
  extractFromCorpus: 'marsad.extractEventsFromCorpus',
  nextMention: 'marsad.nextMention',
  previousMention: 'marsad.previousMention',
  toggleHighlights: 'marsad.toggleHighlights',
  toggleRightToLeft: 'marsad.toggleRightToLeft',
  showLegend: 'marsad.showLegend',
  openGazetteer: 'marsad.openGazetteer',
  restartServer: 'marsad.restartServer',
  showLog: 'marsad.showLog',
  filterEvents: 'marsad.filterEvents',
  clearEventFilter: 'marsad.clearEventFilter',
  groupEvents: 'marsad.groupEvents',
  filterEntities: 'marsad.filterEntities',
  clearEntityFilter: 'marsad.clearEntityFilter',
  compareReports: COMPARE_COMMAND,
  showOtherReports: 'marsad.showOtherReports',
  confirm: 'marsad.confirm',
  reject: 'marsad.reject',
  correct: 'marsad.correct',
  note: 'marsad.note',
  withdraw: 'marsad.withdraw',
} as const;

export const OWN_COMMANDS = {
  revealEvent: 'marsad.revealEvent',
  moreEvents: 'marsad.moreEvents',
  peekEntity: 'marsad.peekEntity',
  moreEntities: 'marsad.moreEntities',
  openEntry: 'marsad.openEntry',
  giveVerdict: 'marsad.giveVerdict',
  openComparison: 'marsad.openComparison',
} as const;

/** Context keys that the manifest's `when` clauses read. */
export const CONTEXT = {
  /** The active editor shows an Arabic article. */
  article: 'marsad.article',
  eventsFiltered: 'marsad.eventsFiltered',
  entitiesFiltered: 'marsad.entitiesFiltered',
} as const;

export const VIEWS = { events: 'marsad.events', entities: 'marsad.entities', legend: 'marsad.legend' } as const;

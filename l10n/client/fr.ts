/** The client's texts in French. */

import type { Texts } from './en';

const number = (n: number) => n.toLocaleString('fr');

/** French counts 0 and 1 as singular: «0 événement», «2 événements». */
function count(n: number, one: string, other: string): string {
  return `${number(n)} ${n < 2 ? one : other}`;
}

const events = (n: number) => count(n, 'événement', 'événements');
const articles = (n: number) => count(n, 'article', 'articles');

export const fr: Texts = {
  name: 'Marsad',

  viewEvents: 'Événements',
  viewEntities: 'Entités',
  viewLegend: 'Légende',

  mentionTypes: {
    faction: 'Faction',
    place: 'Lieu',
    person: 'Personne',
    casualty: 'Bilan de victimes',
    date: 'Date',
  },
  legendUnnamed: 'En pointillé : une expression qui ne nomme personne par elle-même, comme « les hommes armés »',
  legendSettled: 'Double trait : confirmé ou corrigé par un analyste',
  legendRejected: 'Pointillé fin : rejeté par un analyste',
  legendHighlightsOff: 'Le surlignage est désactivé.',
  legendTurnOn: 'L’activer',

  groupings: {
    date: 'Date',
    place: 'Lieu',
    faction: 'Faction',
    article: 'Article',
    type: 'Type d’événement',
    incident: 'Incident',
  },
  groupByTitle: 'Grouper les événements par',
  groupedBy: (grouping) => `par ${grouping.toLowerCase()}`,
  current: 'actuel',

  filterEventsTitle: 'Filtrer les événements',
  filterEntitiesTitle: 'Filtrer les entités',
  filterPlaceholder: 'Un nom en arabe, en anglais ou translittéré ; vide pour tout afficher',
  filteredBy: (filter) => `Filtre : ${filter}`,
  nothingMatches: (filter) => `Rien ne correspond à ${filter}.`,
  noEvents: 'Aucun événement n’a été trouvé dans les articles de ce dossier.',
  noEntities: 'Aucun nom n’a été trouvé dans les articles de ce dossier.',
  viewStopped: 'Le serveur de langage de Marsad ne fonctionne pas. « Afficher le journal » dit pourquoi.',
  viewFailed: 'La liste n’a pas pu être lue. « Afficher le journal » dit pourquoi.',
  more: (left) => `Afficher ${number(left)} de plus…`,

  extractWhat: 'Extraire les événements de',
  extractHow: 'Afficher ou enregistrer les événements en',
  scopes: {
    article: 'Cet article',
    selection: 'La sélection',
    corpus: 'Tout le corpus',
  },
  scopeDetails: {
    article: 'L’article de l’éditeur actif',
    selection: 'Les phrases sélectionnées',
    corpus: 'Tous les articles arabes des dossiers ouverts',
  },
  formats: {
    table: 'Tableau',
    json: 'JSON',
    jsonl: 'JSON Lines',
    csv: 'CSV',
    acled: 'ACLED',
    ucdp: 'UCDP GED',
    geojson: 'GeoJSON',
    brat: 'brat',
  },
  formatDetails: {
    table: 'Un tableau à côté de l’article, avec un lien vers chaque phrase',
    json: 'Un fichier avec toutes les mentions et tous les événements',
    jsonl: 'Une ligne par article',
    csv: 'Une ligne par bilan annoncé, pour un tableur',
    acled: 'Une ligne par événement daté, dans les colonnes d’ACLED',
    ucdp: 'Une ligne par événement daté et meurtrier, dans les colonnes d’UCDP GED',
    geojson: 'Les événements à leurs lieux, pour une carte',
    brat: 'Un dossier avec chaque article et ses annotations, pour l’outil d’annotation brat',
  },
  countHow: 'Quand les chiffres diffèrent, retenir',
  conventions: {
    acled: 'Le chiffre le plus bas',
    ucdp: 'Le chiffre le mieux appuyé',
    range: 'Le chiffre le plus bas, avec l’intervalle',
  },
  conventionNames: { acled: 'Comme ACLED', ucdp: 'Comme UCDP', range: 'Comme les recenseurs de victimes' },
  vagueRules: {
    least: 'chiffres vagues : le moins qu’ils disent (dizaines 10, non dit 2)',
    ten: 'chiffres vagues : un nombre non dit vaut 10',
    omit: 'chiffres vagues : non comptés',
  },
  extracting: 'Extraction des événements…',
  extracted: (nEvents, nArticles) => `${events(nEvents)} dans ${articles(nArticles)}`,
  leftOut: {
    acled: (n) => `Non repris : ${events(n)}. Les lignes d’ACLED sont des événements datés qui ont eu lieu.`,
    ucdp: (n) => `Non repris : ${events(n)}. Les lignes d’UCDP sont des événements datés qui ont tué quelqu’un.`,
  },
  chooseFolder: 'Choisir un dossier pour les fichiers de brat',
  chooseFolderButton: 'Écrire ici',
  overwritesArticle: (file) => `${file} est lui-même un article et serait écrasé. Choisissez un autre dossier.`,
  overwrite: (folder) => `${folder} contient déjà des fichiers de ces noms. Les écraser ?`,
  overwriteButton: 'Écraser',
  savedTo: (file) => `Les événements ont été enregistrés dans ${file}.`,
  openFile: 'Ouvrir',
  save: 'Enregistrer les événements',
  extractFailed: (reason) => `L’extraction des événements a échoué : ${reason}`,
  saveFailed: (file, reason) => `Impossible d’écrire ${file} : ${reason}`,
  noArticle: 'Ouvrez d’abord un article arabe (un fichier .txt).',
  noSelection: 'Sélectionnez d’abord du texte d’un article arabe.',
  noEventsExtracted: 'Aucun événement n’a été trouvé.',

  tableTitle: 'Événements',
  columns: {
    date: 'Date',
    type: 'Événement',
    place: 'Lieu',
    actors: 'Acteurs',
    killed: 'Tués',
    injured: 'Blessés',
    trigger: 'Dans le texte',
    article: 'Article',
  },
  statuses: {
    actual: '',
    background: 'contexte',
    planned: 'prévu',
    demanded: 'réclamé',
    denied: 'démenti',
  },
  people: { civilians: 'civils', protesters: 'manifestants' },
  roles: {
    initiator: 'à l’initiative',
    target: 'visé',
    participant: 'participant',
  },
  goToSentence: 'Aller à la phrase',
  tableCut: (shown, all) =>
    `Les ${number(shown)} premiers de ${events(all)} sont affichés ; enregistrez-les en CSV pour les avoir tous.`,
  unknownDate: 'inconnue',
  atLeast: (n) => `au moins ${number(n)}`,

  compareTitle: 'Comparer les récits',
  compareReport: 'Récit',
  compareWords: 'Dans ses mots',
  compareRecorded: 'Ce qui serait enregistré',
  compareCounted: 'Les copies, les parties d’autres chiffres et les chiffres démentis ne comptent pas.',
  compareCopy: 'copié de',
  compareWhy: 'Pourquoi c’est le même incident',
  compareVia: 'par',
  compareNoSpeaker: 'aucune source nommée',
  compareNone: 'aucun chiffre',
  compareArrow: '→',
  noOtherReports: 'Aucun autre article ne rapporte ce qui se trouve ici.',

  noOtherMention: 'Il n’y a pas d’autre mention de ce nom.',
  noMentionHere: 'Placez d’abord le curseur sur un nom surligné.',
  highlightsOn: 'Le surlignage est activé.',
  highlightsOff: 'Le surlignage est désactivé.',
  rightToLeftOn: 'Les lignes arabes vont de droite à gauche.',
  rightToLeftOff: 'Les lignes arabes suivent la disposition de l’éditeur.',

  gazetteerNoFolder:
    'Ouvrez d’abord un dossier : votre répertoire de noms y est conservé, dans .marsad/gazetteer.yaml.',
  gazetteerMissing: 'Ce dossier n’a pas encore son propre répertoire de noms.',
  gazetteerMissingDetail:
    'Un fichier .marsad/gazetteer.yaml ajoute vos noms à ceux que Marsad connaît, ou les corrige.',
  gazetteerCreate: 'Le créer',
  gazetteerFolder: 'Le répertoire de quel dossier ?',
  gazetteerTemplate: [
    'Noms que vous ajoutez à ceux que Marsad connaît. Enregistrez le fichier et les articles sont relus.',
    'Chaque entrée a un id (type/nom en lettres latines), un nom arabe et un nom anglais.',
    'Une entrée qui porte l’id d’une entrée fournie la remplace.',
    'Retirez les signes # pour utiliser l’exemple :',
  ],
  entryUnknown: 'Le répertoire de noms n’a pas cette entrée.',

  statusName: 'Marsad',
  statusStarting: 'démarrage',
  statusIndexing: (done, total) => `lecture de ${number(done)} sur ${articles(total)}`,
  statusReady: (nArticles, nEvents) => `${articles(nArticles)}, ${events(nEvents)}`,
  statusError: 'arrêté',
  statusIdle: 'aucun article arabe',
  extractEvents: 'Extraire les événements',
  showLog: 'Afficher le journal',
  restart: 'Redémarrer le serveur',
  starting: 'Démarrage de Marsad…',

  serverGone: 'Le serveur de langage de Marsad s’est arrêté de façon inattendue et a été relancé.',
  serverStopped:
    'Le serveur de langage de Marsad s’est arrêté plusieurs fois et reste éteint. Vos articles sont intacts.',
  serverFailed: (reason) => `Le serveur de langage de Marsad n’a pas pu démarrer : ${reason}`,
  restarted: 'Le serveur de langage de Marsad a été redémarré.',

  verdictOn: 'Juger quoi ?',
  nothingToJudge: 'Placez d’abord le curseur sur un chiffre, un nom ou la phrase d’un événement.',
  reviewerTitle: 'Votre nom, pour signer vos verdicts',
  reviewerPrompt: 'Il est gardé dans le paramètre marsad.reviewer et figure à côté de chacun de vos verdicts.',
  reviewerMissing: 'Un verdict demande un nom.',
  correctTitle: (what) => `Corriger ${what}`,
  correctOutcome: 'Que leur est-il arrivé ?',
  correctAmount: 'Combien ? 15, 15-23, 15+ (au moins), -23 (au plus), ou rien si le texte ne donne pas de nombre',
  amountInvalid: 'Écrivez 15, 15-23, 15+, -23 ou rien ; le premier nombre n’est pas le plus grand.',
  correctSubType: 'Quel genre d’événement est-ce ?',
  correctStatus: 'Comment est-il rapporté ?',
  correctEntity: 'De qui ou de quoi s’agit-il ? Un nom en arabe, en anglais ou translittéré',
  correctNobody: 'Personne dans le répertoire',
  noteTitle: (what) => `Note sur ${what}`,
  notePrompt: 'Vide, elle retire votre note.',
  subjectGone: 'Il n’est plus là. Regardez de nouveau l’endroit.',
  verdictKept: (what) => `Votre verdict est gardé : ${what}`,
  verdictFailed: (reason) => `Le verdict n’a pas été gardé : ${reason}`,
};

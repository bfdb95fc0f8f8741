import type { CliMessages } from './en';

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

export const fr: CliMessages = {
  help: {
    description:
      'Lit des articles arabes sur les conflits armés : factions, lieux, personnes, bilans, dates et événements.',
    usage: 'Utilisation :',
    options: 'Options :',
    arguments: 'Arguments :',
    commands: 'Commandes :',
    extract: 'Donne les événements, les bilans et les noms des articles.',
    lsp: 'Démarre le serveur de langage sur l’entrée et la sortie standard.',
    agreement: 'Compare les verdicts de deux analystes : accord, kappa de Cohen et divergences.',
    reviews: 'verdicts des analystes (par défaut : .marsad/reviews.jsonl du dossier des articles)',
    noReviews: 'ne pas tenir compte des verdicts',
    reviewsA: 'un fichier de verdicts (.jsonl), ou un dossier qui en garde un',
    reviewsB: 'un autre ; ou le même avec --authors',
    agreementPaths: 'les articles jugés (par défaut : ceux du dossier de A)',
    authors: 'comparer ce que ces deux auteurs ont écrit, par exemple Sara,Omar',
    agreementFormat: 'table ou json (par défaut : table)',
    help: 'Affiche cette aide.',
    version: 'Affiche la version.',
    paths: 'articles (.txt) et dossiers d’articles',
    format: 'ce qu’il faut écrire (par défaut : table sur un terminal, sinon jsonl)',
    output: 'fichier à écrire, ou dossier pour brat (par défaut : sortie standard)',
    published: 'date de publication (AAAA-MM-JJ) des articles qui n’en ont pas',
    corpus: 'dates, médias et titres des articles (par défaut : corpus.yaml à côté d’eux)',
    gazetteer: 'vos propres noms ; peut être répétée (par défaut : .marsad/gazetteer.yaml du dossier des articles)',
    convention:
      'nombre retenu par acled et ucdp quand les chiffres diffèrent : acled (le plus bas), ucdp (le mieux appuyé) ou range (le plus bas, avec l’intervalle)',
    vague: 'valeur des dizaines et des nombres non dits : least (10, 2), ten (non dit : 10) ou omit',
    jobs: 'fils d’exécution (par défaut : un par cœur)',
    cache: 'dossier où garder les analyses pour la fois suivante, qui ne lira que ce qui a changé',
    stdin:
      'lit des lignes JSON {"id","text","published"?,"outlet"?} et écrit une ligne de résultat pour chacune, dans l’ordre',
    bom: 'commence csv, acled et ucdp par une marque d’ordre des octets, pour Excel',
    language: 'langue des messages et des tableaux : en, ar ou fr',
    more: 'Code de retour : 0 tout a été lu ; 1 des articles n’ont pas pu être lus ; 2 arguments inutilisables.',
  },
  usage: {
    unknownOption: (option) => `option inconnue ${option}. Voir marsad extract --help.`,
    unknownCommand: (command) => `commande inconnue ${command}. Sont connues extract, agreement et lsp.`,
    missingValue: (option) => `${option} demande une valeur.`,
    badFormat: (value, known) => `${value} n’est pas un format. Sont connus ${known}.`,
    badDay: (value) => `--published ${value} n’est pas un jour. Écrivez-le AAAA-MM-JJ, par exemple 2016-08-02.`,
    badConvention: (value: string, known: string) => `--convention ${value} est inconnu. Choisissez parmi ${known}.`,
    badVague: (value: string, known: string) => `--vague ${value} est inconnu. Choisissez parmi ${known}.`,
    badJobs: (value) => `--jobs ${value} n’est pas un nombre de 1 à 256.`,
    badLanguage: (value) => `--language ${value} est inconnue. Choisissez en, ar ou fr.`,
    noPath: 'aucun article donné. Nommez des fichiers .txt ou des dossiers, ou utilisez --stdin.',
    stdinWithPaths: '--stdin ne lit que l’entrée standard. Retirez les chemins.',
    stdinCache: '--cache garde les analyses de fichiers. Retirez-le avec --stdin.',
    stdinFormat: (format) => `--stdin n’écrit que jsonl. Retirez --format ${format}.`,
    bratNeedsFolder: 'brat écrit deux fichiers par article. Nommez un dossier avec --output.',
    bomFormat: (format) => `--bom vaut pour csv, acled et ucdp, non pour ${format}. Retirez-la.`,
    noCommand: 'aucune commande donnée. Essayez marsad extract seeds.',
    missingArgument: (name) => `${name} manque. Voir marsad agreement --help.`,
    badAgreementFormat: (value) => `${value} n’est pas un format. Connus : table et json.`,
    badAuthors: (value) => `--authors ${value} ne nomme pas deux auteurs. Écrivez Sara,Omar.`,
  },
  files: {
    notFound: 'ce fichier ou dossier n’existe pas. Vérifiez le chemin.',
    notReadable: 'la lecture n’est pas permise. Vérifiez les permissions.',
    unreadable: (code) => `la lecture a échoué (${code}).`,
    unwritable: (code) => `l’écriture a échoué (${code}). Choisissez un autre --output.`,
    uncached: (code) => `les analyses n’ont pu y être gardées (${code}). Choisissez un autre dossier --cache.`,
    noArticles: 'ce dossier ne contient aucun article .txt.',
    binary: (byte) => `ceci n’est pas du texte (octet ${byte}). Enregistrez l’article en texte brut.`,
    invalidBytes: (encoding, byte) =>
      `l’octet ${byte} n’est pas de l’${encoding} ; il a été lu « \uFFFD ». Enregistrez de nouveau l’article en UTF-8.`,
    overwrites: 'écrire les fichiers brat ici écraserait cet article. Choisissez un autre dossier --output.',
    tooLarge: (mebibytes) => `les articles de plus de ${mebibytes} Mio ne sont pas lus. Divisez-le.`,
    crashed: (message) => `la lecture a échoué (${message}). Merci de le signaler.`,
    reviewLost: (author, verdict, quote) =>
      `un verdict de ${author} (${verdict}) a perdu sa place : « ${quote} » ne se retrouve pas, ou pas sans doute. Jugez-le à nouveau dans l’éditeur.`,
  },
  stdin: {
    errors: (count) =>
      `${plural(count, 'ligne', 'lignes')} de l’entrée standard n’ont pas pu être lues ; voir « error » dans la sortie.`,
  },
  agreement: {
    both: (count) => `${plural(count, 'objet jugé', 'objets jugés')} par les deux.`,
    only: (first, second) => `Jugés par un seul : ${first} par A, ${second} par B.`,
    none: 'Il n’y a rien à comparer. Vérifiez que les deux fichiers portent sur les mêmes articles.',
    agreed: (count, percent) => `Accord : ${count} (${percent} %)`,
    kappa: (value) => `Kappa de Cohen : ${value}`,
    noKappa: 'Kappa de Cohen : non défini, les deux ayant donné partout un seul et même verdict',
    disagreements: 'Divergences :',
    subjects: { event: 'événement', figure: 'chiffre', link: 'lien', incident: 'incident' },
  },
  exports: {
    leftOut: (count, format) =>
      `${plural(count, 'événement n’est pas', 'événements ne sont pas')} dans la sortie ${format} : elle prend les événements datés qui ont eu lieu${format === 'ucdp' ? ' et ont tué au moins une personne' : ''}.`,
  },
};

import type { GazetteerMessages } from './en';

const TYPES: Readonly<Record<string, string>> = {
  text: 'un texte',
  number: 'un nombre',
  list: 'une liste',
  mapping: 'une table de champs',
};

/** Isolates a run that may be Arabic. */
const any = (text = '') => `\u2068${text}\u2069`;

export const fr: GazetteerMessages = {
  'bad-yaml': ([why]) =>
    `Ce YAML n’est pas valide : ${any(why)} Vérifiez ici l’indentation, les deux-points et les guillemets.`,
  'unknown-field': ([field]) =>
    `Le champ « ${any(field)} » n’existe pas. Vérifiez l’orthographe ou supprimez-le ; les champs sont décrits dans schema/gazetteer.schema.json.`,
  'missing-field': ([field, id]) =>
    id === ''
      ? `L’entrée n’a pas de « ${any(field)} ». Ajoutez-en un, par exemple « id: place/my-village ».`
      : `L’entrée ${any(id)} n’a pas de « ${any(field)} ». Ajoutez-le : aucune entrée de cet identifiant n’existe qu’elle pourrait modifier.`,
  'wrong-type': ([field, type = '']) =>
    `« ${any(field)} » doit être ${TYPES[type] ?? type}. Corrigez la valeur, entre guillemets si c’est un texte qui ressemble à un nombre.`,
  'not-a-choice': ([field, value, choices]) =>
    `« ${any(value)} » n’est pas une valeur de « ${any(field)} ». Choisissez parmi : ${choices}.`,
  'bad-id': ([id]) =>
    `« ${any(id)} » n’est pas un identifiant possible ici. Écrivez faction/…, place/… ou person/… en minuscules latines, chiffres et traits d’union, par exemple place/my-village.`,
  'bad-format': ([field, value]) =>
    `« ${any(value)} » ne peut être lu comme « ${any(field)} ». Un texte n’est pas vide, un pays a deux majuscules (LY), un jour s’écrit 2016-08-02, un identifiant Wikidata Q3579.`,
  'out-of-range': ([field, value, least, most]) =>
    `${any(value)} est hors limites pour « ${any(field)} ». Donnez un nombre de ${least} à ${most}.`,
  'duplicate-id': ([id, line]) =>
    `L’identifiant ${any(id)} figure déjà dans ce fichier, ligne ${line}. Donnez-en un autre à cette entrée, ou réunissez les deux.`,
  'dangling-reference': ([field, id]) =>
    `« ${any(field)} » désigne ${any(id)}, qu’aucune entrée ne porte. Ajoutez cette entrée ou corrigez l’identifiant.`,
  'cyclic-parent': ([id]) => `${any(id)} est son propre ancêtre. Retirez un « parent » de la boucle.`,
  'shared-surface': ([surface, id, other]) =>
    `${any(surface)} désigne à la fois ${any(id)} et ${any(other)}. Citez-le sous « ambiguous » dans l’entrée qui demande l’appui du contexte.`,
  'ambiguous-unknown': ([surface]) =>
    `${any(surface)} n’est ni le nom ni un alias de cette entrée. Ajoutez-le sous « aliases », ou supprimez-le ici.`,
};

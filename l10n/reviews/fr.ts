import type { ReviewMessages } from './en';

export const fr: ReviewMessages = {
  'not-json': (value) =>
    `cette ligne n’est pas du JSON (${value}) : son verdict ne compte pas. Corrigez-la ; elle est laissée telle quelle.`,
  conflict: (value) =>
    `git a laissé ici un conflit de fusion. Supprimez les lignes de marques ${value} et gardez les lignes des deux côtés.`,
  'bad-field': (value) =>
    `« ${value} » manque ou n’a pas une forme connue : le verdict de cette ligne ne compte pas. Voir schema/review.schema.json.`,
  'no-article': (value) =>
    `ce dossier ne contient pas d’article ${value} : le verdict de cette ligne est sans place. Rendez son nom à l’article, ou corrigez le chemin.`,
  unreadable: (value) => `le fichier n’a pas pu être lu (${value}). Vérifiez ses permissions.`,
};

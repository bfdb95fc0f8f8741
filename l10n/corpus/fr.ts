import type { CorpusMessages } from './en';

export const fr: CorpusMessages = {
  syntax: (value) =>
    `ceci n’est pas du YAML : ${value}. Vérifiez ici l’indentation, les deux-points et les guillemets.`,
  'not-a-mapping': (value) =>
    value === ''
      ? 'le fichier doit être un tableau associatif avec la clé « articles ». Voir schema/corpus.schema.json.'
      : `« ${value} » doit être un tableau associatif, par exemple « published: 2016-08-02 » sur une ligne indentée en dessous.`,
  'unknown-field': (value) =>
    `« ${value} » n’est pas un champ d’un fichier de corpus. Sont connus articles et, pour un article, published, outlet, headline et basis.`,
  'not-a-day': (value) =>
    `« ${value} » n’est pas un jour. Écrivez-le AAAA-MM-JJ, par exemple 2016-08-02, ou omettez-le s’il n’est pas connu.`,
  'not-text': (value) => `« ${value} » doit être un texte. Mettez sa valeur entre guillemets.`,
  unreadable: (value) => `le fichier n’a pas pu être lu (${value}). Vérifiez ses permissions.`,
};

/** What is said of a corpus file's problems. `value` is the field, entry or value at fault. */
export const en = {
  syntax: (value: string) => `this is not YAML: ${value}. Check indentation, colons and quotes here.`,
  'not-a-mapping': (value: string) =>
    value === ''
      ? 'the file should be a mapping with the key “articles”. See schema/corpus.schema.json.'
      : `“${value}” should be a mapping, such as “published: 2016-08-02” on an indented line below it.`,
  'unknown-field': (value: string) =>
    `“${value}” is no field of a corpus file. Known are articles and, in an article, published, outlet, headline and basis.`,
  'not-a-day': (value: string) =>
    `“${value}” is not a day. Write it as YYYY-MM-DD, such as 2016-08-02, or leave it out where it is not known.`,
  'not-text': (value: string) => `“${value}” should be text. Put its value in quotes.`,
  unreadable: (value: string) => `the file could not be read (${value}). Check its permissions.`,
};

export type CorpusMessages = typeof en;

/** What is said of a review file's problems. `value` is the field or reason at fault. */
export const en = {
  'not-json': (value: string) =>
    `this line is not JSON (${value}), so its verdict does not count. Correct it; the line is left as it is.`,
  conflict: (value: string) =>
    `git left a merge conflict here. Delete the lines of ${value} marks and keep the lines of both sides.`,
  'bad-field': (value: string) =>
    `“${value}” is missing or of no known form, so this line's verdict does not count. See schema/review.schema.json.`,
  'no-article': (value: string) =>
    `there is no article ${value} in this folder, so this line’s verdict has no place. Give the article its name back, or correct the path.`,
  unreadable: (value: string) => `the file could not be read (${value}). Check its permissions.`,
};

export type ReviewMessages = typeof en;

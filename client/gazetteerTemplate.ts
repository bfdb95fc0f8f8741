/** What a new `.marsad/gazetteer.yaml` holds: an explanation in the user's language and an example, all commented out. */

/** One faction and one place, as a user would add them. */
const EXAMPLE = `
entities:
  - id: faction/benghazi-defence-brigades
    ar: سرايا الدفاع عن بنغازي
    en: Benghazi Defence Brigades
    aliases:
      ar: [سرايا الدفاع]
      en: [BDB]
    kind: armed-group
    country: LY
  - id: place/qanfouda
    ar: قنفودة
    en: Qanfouda
    kind: neighbourhood
    parent: place/benghazi
    country: LY
`;

/** @param comments lines of explanation. */
export function gazetteerTemplate(comments: readonly string[]): string {
  const explanation = comments.map((line) => `# ${line}\n`).join('');
  const example = EXAMPLE.trim()
    .split('\n')
    .map((line) => `# ${line}\n`)
    .join('');
  return `${explanation}#\n${example}`;
}

/**
 * The forms of verbs and nouns as they stand in a text, from one dictionary form each. Unvowelled and folded, most of the
 * Arabic conjugation is regular: «قصف» stands for قَصَفَ and قُصِفَ alike.
 */

import { foldString } from '../text/fold';

/**
 * Endings of the perfect, third person: قصف قصفت قصفا قصفتا قصفوا; قصفو stands before a pronoun, «قصفوها». The feminine
 * plural is left out: armies are singular to a verb, and «فرن» is an oven.
 */
const PERFECT = ['', 'ت', 'ا', 'تا', 'وا', 'و'] as const;
/** Endings of the imperfect behind ي or ت: يقصف يقصفان يقصفون يقصفوا يقصفو(ها). */
const IMPERFECT = ['', 'ان', 'ا', 'ون', 'وا', 'و'] as const;
const PERSONS = ['ي', 'ت'] as const;

/**
 * The third-person forms of a verb, folded, perfect and imperfect, active and passive. `lemma` is the perfect, «قصف»; where
 * the imperfect is not regular it follows behind a slash without its prefix («وصل/صل», «استعاد/ستعيد», «ألقى/لقي»), and
 * behind a second slash the perfect of the passive where its letters differ («اغتال/غتال/اغتيل»). A slash with nothing
 * behind it leaves the imperfect out, for verbs whose imperfect reads as another word («أغار/»: «تغير»).
 */
export function verbForms(lemma: string): string[] {
  const [perfect = '', imperfect = regularImperfect(perfect), passive = regularPassive(perfect)] = lemma
    .split('/')
    .map((stem) => foldString(stem));
  const forms = [...conjugate(perfect, PERFECT), ...(passive === '' ? [] : conjugate(passive, PERFECT))];
  // «أُلقيت», «أُخليت»: the passive keeps the letter that the active loses.
  if (perfect.endsWith('ي')) forms.push(`${perfect}ت`, `${perfect}تا`);
  if (imperfect !== '')
    for (const person of PERSONS) forms.push(...conjugate(imperfect, IMPERFECT).map((form) => person + form));
  return [...new Set(forms)];
}

/** «هاجم» → يهاجم; the prosthetic or causative alef goes: «انفجر» → ينفجر, «أطلق» → يطلق. */
function regularImperfect(perfect: string): string {
  return perfect.startsWith('ا') ? perfect.slice(1) : perfect;
}

/** «هاجم» → هوجم: the only passive that shows without vowels, but for weak roots. */
function regularPassive(perfect: string): string {
  return perfect.length === 4 && perfect[1] === 'ا' ? `${perfect[0]}و${perfect.slice(2)}` : '';
}

/** Before an ending that is a vowel or ت a final weak letter goes: تصدى, تصدت, تصدوا, but تصديا. */
function conjugate(stem: string, endings: readonly string[]): string[] {
  const weak = stem.endsWith('ي');
  return endings.map((ending) => (weak && /^[تو]/u.test(ending) ? stem.slice(0, -1) : stem) + ending);
}

const IN_IMPERFECT = /^[وف]?[يت]/u;
/** «تصدت», «تقدموا»: the perfect of a verb that begins with ت; of the imperfect only roots in ت end so. */
const IN_PERFECT = /^[وف]?ت.+(?:ت|وا)$/u;

/** Whether a folded form of a verb is in the imperfect: «يستهدف», «وتقصف», but not «تصدت». */
export function isImperfect(form: string): boolean {
  return IN_IMPERFECT.test(form) && !IN_PERFECT.test(form);
}

/**
 * The forms of a noun, folded: as it stands, its dual and its accusative («هجوم هجومان هجومين هجوما», «غارة غارتان غارتين»).
 * Broken and sound plurals are words of their own. The article, particles and pronouns are the word table's business.
 */
export function nounForms(lemma: string): string[] {
  const word = foldString(lemma);
  if (word.includes('_') || word.endsWith('ات')) return [word];
  if (word.endsWith('ه')) return [word, ...['ان', 'ين', 'ي', 'ا'].map((ending) => `${word.slice(0, -1)}ت${ending}`)];
  return [word, `${word}ان`, `${word}ين`, `${word}ا`];
}

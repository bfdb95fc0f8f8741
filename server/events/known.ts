/** What the words around a trigger say of its having been told before: known weapons, victims, men and tolls. */

import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';

/** Whether a verb tells again: «المسلحين الذين خطفوا المهندس», «السيارة انفجرت», «استهدفوا المواطن». */
export function tellsOfKnown(tokens: Tokens, index: number): boolean {
  return (
    isRelative(tokens, index) || isOfWeapon(tokens, index) || isKnownVictim(tokens, index) || isSubject(tokens, index)
  );
}

/** Whether a noun whose words end before `last` does: «حصيلة الاشتباكات», «الذين قتلوا في هجوم», «اشتباكات بين الطرفين». */
export function isOfKnown(tokens: Tokens, index: number, last: number): boolean {
  return ofToll(tokens, index) || isOfTheDead(tokens, index) || isBetweenThem(tokens, last);
}

const RELATIVES = wordsOf('التي الذي الذين اللذين اللتين من اللذان اللتان');

const WEAPONS = wordsOf(
  'المفخخة الملغومة الملغمة الأولى الأخرى الثانية والثانية والأخرى الطائرة المقاتلة المروحية الطائرات المقاتلات السيارات السيارة السيارتين السيارتان العبوة العبوتين المجهولين المجهولون المهاجمين المهاجمون المهاجم الانتحاري الخاطفين الخاطفون الصواريخ القذائف الغارات الغارة القصف الهجوم الهجمات الانفجار التفجير الضربات الضربة الصاروخ القذيفة',
);

/** «استهدفوا المواطن», «خطفوا الرجل», «أطلقوا عليه»: whom the article has told of. */
const VICTIMS = wordsOf(
  'عليهم عليهما الانتحاريين الانتحاريان المهاجمين المهاجم المواطن الرجل الضحية القتيل الضابط المسؤول الصحفي الطبيب المهندس عليه',
);

const UPON_THEM = wordsOf('عليهم عليهما عليه عليها');

function isKnownVictim(tokens: Tokens, index: number): boolean {
  if (VICTIMS.has(tokens.forms[index + 1])) return true;
  // «أطلق المسلحون النار عليهم».
  if (UPON_THEM.has(tokens.forms[index + 2]) || UPON_THEM.has(tokens.forms[index + 3])) return true;
  // «أطلقت النار على الانتحاريين».
  return tokens.forms[index + 2]?.text === 'علي' && VICTIMS.has(tokens.forms[index + 3]);
}

/** «واستهدفت الصواريخ أحياء …», «أن السيارات انفجرت», «إن المجهولين استهدفوا»: the rockets, cars and men told of. */
function isOfWeapon(tokens: Tokens, index: number): boolean {
  return WEAPONS.has(tokens.forms[index + 1]) || WEAPONS.has(tokens.forms[index - 1]) || isSelf(tokens, index);
}

/** «ويبدو أنها انفجرت مبكرا»: the bomb told of. */
function isSelf(tokens: Tokens, index: number): boolean {
  return WENT_OFF.test(tokens.forms[index]?.text ?? '') && THAT_IT.has(tokens.forms[index - 1]);
}

const BOMBS = wordsOf('العبوة السيارة اللغم القنبلة الدراجة الشاحنة المفخخة العبوتين السيارتين');
const SUBJECT_REACH = 24;

/** «إن العبوة التي كانت مزروعة على جانب الطريق في الناحية انفجرت»: the bomb told of, as the subject of the whole clause. */
function isSubject(tokens: Tokens, index: number): boolean {
  if (!WENT_OFF.test(tokens.forms[index]?.text ?? '')) return false;
  for (let at = index - 1; at >= index - SUBJECT_REACH; at--)
    if (BOMBS.has(tokens.forms[at])) return tokens.forms[at - 1]?.text === 'ان';
  return false;
}

const WENT_OFF = /^انفجر(?:ت|تا|ا)?$/u;
const THAT_IT = wordsOf('أنها أنه إنها إنه أنهما');

/** «المسلحين الذين خطفوا المهندس»: told as known. */
function isRelative(tokens: Tokens, index: number): boolean {
  return RELATIVES.has(tokens.forms[index - 1]);
}

/** «حصيلة الاشتباكات», «عدد قتلى التفجير», «الحصيلة النهائية لهجوم»: a toll is the toll of what was told before. */
export function ofToll(tokens: Tokens, index: number): boolean {
  return [1, 2, 3].some((back) => TOLLS.has(tokens.forms[index - back]));
}

const THE_TWO = wordsOf(
  'القوتين الكتيبتين الجماعتين الطرفين الجانبين القبيلتين الفريقين المجموعتين الفصيلين التنظيمين',
);

/** «اشتباكات بين الطرفين»: those told of. */
function isBetweenThem(tokens: Tokens, last: number): boolean {
  return tokens.forms[last]?.text === 'بين' && THE_TWO.has(tokens.forms[last + 1]);
}

/** «الذين قتلوا في هجوم»: the attack in which they were told to have died. */
function isOfTheDead(tokens: Tokens, index: number): boolean {
  return tokens.forms[index - 1]?.text === 'في' && RELATIVES.has(tokens.forms[index - 3]);
}

const TOLLS = wordsOf('حصيلة الحصيلة حصيله عدد قتلى ضحايا');

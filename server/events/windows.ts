/** Which words of a sentence belong to which of its triggers. */

import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { COVERED, type Found } from './found';

const BREAKS = new Set(['،', ',', '؛', ';', '-', '–', '(', ')', ':']);
const CLAUSE_WORDS = wordsOf(
  'بينما فيما حين حيث كما وذلك بعدما قبل بعد عقب إثر التي الذي الذين مما ما لكن كان كانت وكان وكانت أن إن أنه أنها إذا',
);
/** Words that open a clause of its own, whatever follows in it: «غير أن التنظيم شن …», «مؤكدا أن القوات سيطرت …». */
const OPENERS = wordsOf('بينما فيما لكن غير إلا بعدما مؤكدا مشيرا مضيفا موضحا نافيا متهما زاعما مبينا إذا');
const GOING_ON = wordsOf('استمرار تواصل تجدد تصاعد اشتداد اقتراب بدء دخول');
const WITH_AN = wordsOf('غير إلا');

/** Whether a token opens a clause of its own. */
export function opensClause(tokens: Tokens, at: number): boolean {
  const form = tokens.forms[at];
  // «استهدف القصف أحياء سكنية، مع استمرار مطالبة الحكومة برفع الحظر».
  if (form?.text === 'مع') return GOING_ON.has(tokens.forms[at + 1]);
  if (form?.text === 'حين') return tokens.forms[at - 1]?.text === 'في';
  if (!OPENERS.has(form)) return false;
  return !WITH_AN.has(form) || tokens.forms[at + 1]?.text.startsWith('ان') === true;
}

/** «تسيطر القوات على المدينة، غير أن الحوثيين …، وقد سيطروا على …»: where the clause of a token begins, openers looked at alone. */
export function clauseStart(tokens: Tokens, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (opensClause(tokens, at)) return at;
  return from;
}

/** The tokens around a trigger up to its neighbours, or to a word that opens another clause; `marks` tell which are names. */
export function windowOf(
  tokens: Tokens,
  range: TokenRange,
  before: Found | undefined,
  trigger: Found,
  after: Found | undefined,
  marks: Uint8Array,
): TokenRange {
  return {
    first: before === undefined ? range.first : cutBetween(tokens, before.last, trigger.index, marks),
    last:
      after === undefined
        ? clauseEnd(tokens, trigger.last, range.last)
        : cutBetween(tokens, trigger.last, after.index, marks),
  };
}

/** «سيطر عليها المسلحون في 2014، إلا أنهم لا يزالون مسيطرين على …»: where the clause of a token ends, at `to` at the latest. */
export function clauseEnd(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to; at++) if (opensClause(tokens, at)) return at;
  return to;
}

/** Where one trigger's words end and the next one's begin: where a clause opens, else the last boundary between them. */
function cutBetween(tokens: Tokens, from: number, to: number, marks: Uint8Array): number {
  for (let at = from; at < to; at++) if (opensClause(tokens, at)) return at;
  for (let at = to - 1; at >= from; at--) {
    const form = tokens.forms[at];
    if (form === undefined) continue;
    if (form.kind === 'mark' && BREAKS.has(form.text)) return at + 1;
    if (form.kind === 'word' && CLAUSE_WORDS.has(form)) return at;
  }
  for (let at = to; at > from; at--)
    if (tokens.forms[at]?.text.startsWith('و') === true && !goesOnNames(marks, at, to)) return at;
  return to;
}

/** «استهدف بلدات هون وودان وسوكنة بعدة غارات»: و joins a name to another; «وحفتر يقصف» begins with who acts next. */
function goesOnNames(marks: Uint8Array, at: number, to: number): boolean {
  if (((marks[at] ?? 0) & (marks[at - 1] ?? 0) & COVERED) === 0) return false;
  let last = at;
  while (last < to && ((marks[last] ?? 0) & COVERED) !== 0) last++;
  return last < to;
}

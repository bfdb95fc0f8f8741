/** Words that say what befell people: verbs and verbal nouns, and the nouns of tolls. */

import type { Outcome, Valence } from '../../model';
import { wordsOf } from '../../text/wordSet';
import { WordTable } from '../../text/wordTable';

/** How an outcome word takes the people it befell. */
export type HeadForm =
  /** Passive or intransitive: the people follow as its subject («أصيب», «استشهد», «نزح»). */
  | 'subject'
  /** «قتل»: written alike active and passive; an agent may stand between. */
  | 'either'
  /** A verb that agrees with people named before it («قتلوا», «لقوا»). */
  | 'agreeing'
  /** A verbal noun («مقتل», «إصابة»). */
  | 'noun';

/** What an outcome word says. */
export interface OutcomeHead {
  readonly outcome: Outcome;
  readonly form: HeadForm;
  readonly valence: Valence;
  /** It counts only with one of these words after it, given folded, in the same clause: «لقي … مصرعهم», «قضى على». */
  readonly needs?: readonly string[];
  /** It counts only directly before its quantity: «فقد», «سقط». */
  readonly close?: boolean;
  /** Where one of these stands after it, its people follow that: «أودى الهجوم بحياة عشرة», «أفرجت عن 24 أسيرا». Folded. */
  readonly behind?: readonly string[];
  /** How many tokens off the word it needs, or its people follow, may stand; far where it is not said. */
  readonly within?: number;
  /** It counts for civilians and families only: «خروج 3 عائلات», «فرار». */
  readonly civiliansOnly?: boolean;
}

type Row = readonly [Omit<OutcomeHead, 'form' | 'outcome'>, string];

function* rows(outcome: Outcome, form: HeadForm, list: readonly Row[]): Generator<readonly [string, OutcomeHead]> {
  for (const [traits, words] of list)
    for (const word of words.trim().split(/\s+/u)) yield [word, { outcome, form, ...traits }];
}

const neutral = { valence: 'neutral' } as const;
const honouring = { valence: 'honouring' } as const;
const hostile = { valence: 'hostile' } as const;
/** Words that outcome words need, or that their people follow. Folded. */
const LIVES = ['بحياه', 'ارواح', 'بارواح', 'حياه'];
const SOULS = ['ارواح', 'روح'];
const HEADS = ['رووس', 'راس', 'رقاب'];
const CAPTIVITY = ['قبضه', 'الاسر', 'اسر'];
const FREEDOM = ['سراح'];
const VICTIM = ['ضحيه'];
const ON = ['علي'];
const OFF = ['عن'];
const DEATHS = ['مصرعه', 'مصرعها', 'مصرعهم', 'مصرعهما', 'مصرعهن', 'حتفه', 'حتفها', 'حتفهم', 'حتفهما', 'حتفهن'];

function* all(): Generator<readonly [string, OutcomeHead]> {
  yield* rows('killed', 'either', [
    [
      neutral,
      'قتل قتلت يقتل تقتل أعدم أعدمت يعدم تعدم اغتال اغتالت يغتال ذبح ذبحت أردى أردت قنص قنصت خسر خسرت تخسر يخسر',
    ],
    [hostile, 'صفى صفت حيد حيدت حيّدت أباد أبادت'],
  ]);
  yield* rows('killed', 'subject', [
    // «قضى بأن» is a ruling and «قضى يومين» time spent: people follow at once, or no death is meant.
    [{ ...neutral, close: true }, 'قضى قضت يقضي'],
    [neutral, 'توفي توفيت يتوفى اغتيل اغتيلت قضوا مات ماتت'],
    [honouring, 'استشهد استشهدت يستشهد تستشهد ارتقى ارتقت يرتقي'],
    [hostile, 'هلك هلكت'],
    [{ ...neutral, needs: DEATHS }, 'لقي لقيت يلقى تلقى'],
    [{ ...neutral, needs: ['الحياه'] }, 'فارق فارقت يفارق'],
    [{ ...neutral, behind: LIVES }, 'أودى أودت يودي تودي مودية موديا ليودي أوديا أودوا'],
    [{ ...neutral, needs: SOULS, behind: SOULS }, 'حصد حصدت يحصد تحصد حاصدا حاصدة أزهق أزهقت'],
    [{ ...neutral, needs: HEADS, behind: HEADS, within: 2 }, 'قطع قطعت قطعوا'],
    [neutral, 'ضحيته ضحيتها ضحيتهم ضحيتهما'],
    [{ ...neutral, needs: VICTIM, behind: VICTIM, within: 3 }, 'راح راحت يروح ذهب'],
    [{ ...neutral, close: true }, 'سقط سقطت يسقط تسقط'],
  ]);
  yield* rows('killed', 'either', [[{ ...hostile, needs: ['علي'] }, 'أجهز أجهزت أجهزوا']]);
  yield* rows('killed', 'agreeing', [
    [
      neutral,
      'أردوا قتلوا قتلا قتلتا قتلن يقتلون يقتلوا أعدموا يعدمون يعدموا ذبحوا يذبحون ماتوا توفوا توفيا اغتيلوا سقطوا',
    ],
    [honouring, 'استشهدوا استشهدا ارتقوا ارتقيا استشهدن'],
    [{ ...neutral, needs: DEATHS }, 'لقوا لقيا لقيتا لقين'],
    [neutral, 'قضوا قضيا'],
  ]);
  yield* rows('killed', 'noun', [
    [neutral, 'مقتل مفتل غرق مصرع وفاة إعدام إعداما اغتيال ذبح موت إبادة خسارة'],
    [honouring, 'استشهاد ارتقاء'],
    [hostile, 'تصفية تحييد'],
    [{ ...hostile, needs: ON, behind: ON, within: 2 }, 'القضاء بالقضاء للقضاء والقضاء'],
    [{ ...neutral, close: true }, 'سقوط أرواح بأرواح جثث جثامين رفات'],
  ]);
  yield* rows('injured', 'either', [[neutral, 'أصاب أصابت أصابا أصابتا أصابوا جرح جرحت تصيب يصيب']]);
  yield* rows('injured', 'subject', [[neutral, 'أصيب أصيبت يصاب تصاب يصب تصب أصيبو']]);
  yield* rows('injured', 'agreeing', [[neutral, 'أصيبوا أصيبا أصيبتا أصبن جرحوا جرحا']]);
  yield* rows('injured', 'noun', [[neutral, 'إصابة جرح تجريح']]);
  yield* rows('missing', 'subject', [
    [{ ...neutral, close: true }, 'فقد فقدت يفقد'],
    [neutral, 'اختفى اختفت'],
  ]);
  yield* rows('missing', 'noun', [[neutral, 'فقدان اختفاء']]);
  yield* rows('missing', 'agreeing', [[neutral, 'فقدوا اختفوا']]);
  yield* rows('captured', 'either', [
    [
      neutral,
      `أسرت يأسر تأسر اختطف اختطفت يختطف تختطف خطف خطفت يخطف تخطف اعتقل اعتقلت يعتقل تعتقل احتجز احتجزت يحتجز تحتجز أوقفت
       أوقف استسلم اقتاد اقتادت اقتادوا ضبطت`,
    ],
    [{ ...neutral, close: true }, 'أسر'],
    [{ ...neutral, needs: ON, behind: ON, within: 2 }, 'قبض قبضت'],
  ]);
  yield* rows('captured', 'agreeing', [
    [neutral, 'اختطفوا اقتيدوا اعتقلوا خطفوا احتجزوا أسروا يأسروا يأسرون يعتقلون يختطفون استسلموا أسرهم'],
    [{ ...neutral, needs: ['انفسهم'] }, 'سلموا يسلموا يسلمون'],
  ]);
  yield* rows('captured', 'noun', [
    [neutral, 'اختطاف خطف اعتقال احتجاز توقيف استسلام ضبط'],
    [{ ...neutral, needs: ON, behind: ON, within: 2 }, 'القبض بالقبض والقبض'],
  ]);
  yield* rows('captured', 'subject', [
    [{ ...neutral, needs: CAPTIVITY, behind: CAPTIVITY, within: 6 }, 'وقع وقعت وقعوا'],
  ]);
  yield* rows('other', 'either', [
    [{ ...neutral, needs: OFF, behind: OFF, within: 6 }, 'أفرج أفرجت أفرجوا يفرج تفرج'],
    [{ ...neutral, needs: FREEDOM, behind: FREEDOM, within: 4 }, 'أطلق أطلقت أطلقوا يطلق'],
  ]);
  yield* rows('other', 'noun', [
    [{ ...neutral, needs: OFF, behind: OFF, within: 3 }, 'الإفراج بالإفراج للإفراج والإفراج إفراج'],
    [{ ...neutral, needs: FREEDOM, behind: FREEDOM, within: 2 }, 'إطلاق'],
  ]);
  yield* rows('displaced', 'subject', [
    [neutral, 'نزح نزحت ينزح تنزح شرد شردت هجر هجرت تشرد يشرد'],
    [{ ...neutral, close: true, civiliansOnly: true }, 'فر فرت يفر لجأ لجأت غادر'],
  ]);
  yield* rows('displaced', 'agreeing', [
    [neutral, 'نزحوا شردوا هجروا'],
    [{ ...neutral, civiliansOnly: true }, 'فروا لجأوا لجؤوا'],
  ]);
  yield* rows('displaced', 'noun', [
    [neutral, 'نزوح تشريد تهجير'],
    [{ ...neutral, civiliansOnly: true }, 'فرار لجوء'],
  ]);
  yield* rows('other', 'noun', [[{ ...neutral, civiliansOnly: true }, 'إجلاء إخلاء خروج محاصرة إنقاذ']]);
  yield* rows('other', 'subject', [[{ ...neutral, civiliansOnly: true }, 'علق علقت أجلي أجليت حوصر حوصرت']]);
  yield* rows('other', 'agreeing', [[{ ...neutral, civiliansOnly: true }, 'علقوا حوصروا محاصرون عالقون']]);
}

/** Outcome words; looked up behind proclitics («بمقتل», «وأصيب»), never behind the article. */
export const OUTCOME_HEADS = new WordTable<OutcomeHead>(all());

/** Nouns that open a toll: «حصيلة», «عدد القتلى»; the number comes after a word of `TOLL_LINKS`. */
export const TOLL_NOUNS = WordTable.of(true, 'حصيلة حصيلته حصيلتها عدد تعداد عداد إجمالي مجموع أعداد');

/** Words that lead from a toll to its number: «وصل إلى», «بلغ», «ارتفع ليصل إلى», «تجاوز». */
export const TOLL_LINKS = WordTable.of(
  true,
  `إلى الي بلغ بلغت يبلغ تبلغ بلوغ وصل وصلت يصل تصل تجاوز تجاوزت يتجاوز تتجاوز تخطى تخطت فاق فاقت ناهز قارب هو هي بنحو بحوالي ب
   عند نحو عددهم عددهن عددها شمل شملت تشمل يشمل ضم ضمت تضم يضم`,
);

/** Words of a toll that changes: «ما يرفع حصيلة اليوم إلى 17», «ليرتفع عدد القتلى إلى». */
export const RAISES = WordTable.of(
  true,
  'يرفع ترفع رفع رفعت يرتفع ترتفع ارتفع ارتفعت ارتفاع رافعا رافعة وصل وصلت ليصل لتصل يصل تصل',
);

const ALL_WORDS = 'جميعهم كلهم جميعا كافتهم وجميعهم وكلهم';
const MOST_WORDS = 'معظمهم غالبيتهم أغلبهم أغلبيتهم أكثرهم جلهم ومعظمهم وغالبيتهم وأغلبهم وأغلبيتهم وأكثرهم وجلهم';

/** Words behind people that tell of all of them: «جميعهم من الجيش». */
export const ALL_OF_THEM = wordsOf(ALL_WORDS);
/** Words behind people that tell of most of them: «معظمهم مدنيون». */
export const MOST_OF_THEM = wordsOf(MOST_WORDS);

/** Words after which people are a part of those counted before: «بينهم», «من بينهم», «منهم». */
export const SUBSET = WordTable.of(
  true,
  `${ALL_WORDS} ${MOST_WORDS} بينهم بينهن بينها منهم منهن ضمنهم ضمنها أحدهم أحدهما إحداهن إحداهما بعضهم هم هما وهم وهما وهن`,
  { exact: true },
);

/** Words that free people, so that «أسير» or «مختطف» after them is no capture; «عودة» undoes «نازح». */
export const FREEING = WordTable.of(
  true,
  `إفراج الإفراج أفرج أفرجت سراح تبادل تحرير حرر حررت عودة عاد عادت إعادة تسليم صفقة مبادلة`,
);

/** Words that make a casualty void: «دون وقوع إصابات», «لم يسقط ضحايا». */
export const NEGATORS = WordTable.of(true, 'دون بدون لم لا ليس بلا عدم', { exact: false });

/** Words that make even the absence uncertain: «دون أن ترد أنباء عن إصابات». */
export const UNKNOWING = WordTable.of(
  true,
  `أنباء ترد يرد معلومات يوضح توضح يذكر تذكر يكشف الكشف تفاصيل يعرف تعرف معرفة يتضح يتسن يتأكد تأكيد يحدد تحديد إيضاح ذكر تشر يشر تشير يشير`,
);

/** Before an outcome word they make it feared, planned or tried, not done: «يهدد بنزوح», «محاولة اغتيال». */
export const UNREAL = WordTable.of(
  true,
  `يهدد تهدد مهددا خشية مخاوف خوفا تحذير احتمال احتمالات إمكانية لمنع تفادي لتفادي تجنب لتجنب محاولة محاولات خطة مخطط بهدف كاد كادت
   نية التهديد`,
);

/** Verbs that drive people out: «دفع نحو 55 ألف شخص إلى النزوح». */
export const DRIVING = WordTable.of(true, 'دفع دفعت يدفع اضطر اضطرت اضطرار أجبر أجبرت إجبار أرغم أرغمت يجبر تجبر');
/** What they are driven to. */
export const LEAVING = new Set('النزوح الفرار ترك مغادره الهروب الهرب اللجوء الرحيل  المغادره اخلاء'.split(' '));

/** Verbs that deny what follows: «نفى مقتل …». */
export const DENIALS = WordTable.of(true, 'نفى نفت ينفي تنفي نفيه نفيها نافيا نافية نفوا كذب كذبت');

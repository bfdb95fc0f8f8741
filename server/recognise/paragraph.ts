/**
 * What is recognised in one paragraph, before the rest of the article is known: a pure function of the paragraph's text
 * and the gazetteer, and therefore kept per paragraph, so that an edit costs the paragraph it is in. What needs the whole
 * article (what «التنظيم» refers to, which day «الثلاثاء» was, which event a figure belongs to) is settled afterwards.
 *
 * Offsets are UTF-16 units into the paragraph; token indexes run over its tokens, `last` exclusive.
 */

import type {
  Basis,
  EntityId,
  EntityType,
  Indefinite,
  Outcome,
  PlaceKind,
  Qualifier,
  Scope,
  Span,
  Speaker,
  Unit,
  Valence,
  Victims,
} from '../model';
import type { TokenRange } from '../text/paragraphs';

/** A number read from digits or words. */
export interface NumberReading extends TokenRange {
  /** Folded units of token `first` before the number (its proclitics). */
  readonly cut: number;
  readonly value: number;
}

/** A name, or a phrase that stands for one. */
export interface ParagraphName extends Span, TokenRange {
  readonly type: EntityType;
  readonly basis: Basis;
  readonly entity: EntityId | null;
  readonly named: boolean;
  readonly confidence: number;
  readonly candidates?: readonly EntityId[] | undefined;
  readonly gloss?: string | undefined;
  readonly kind?: PlaceKind | undefined;
  readonly spelling?: 'misspelt' | 'variant' | undefined;
  /** For a short or generic phrase: what it asks the article for. Set by the recogniser of names only. */
  readonly asks?: string | undefined;
}

/** A date expression, not yet resolved. */
export interface ParagraphDate extends Span, TokenRange {
  readonly expression: DateExpression;
}

export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/**
 * A part of a period: «مطلع», «منتصف», «أواخر», or one of several equal ones, such as «النصف الأول» and «الربع الأخير», or one
 * of its weeks, counted from 1.
 */
export type Portion = 'start' | 'middle' | 'end' | { readonly nth: number; readonly of: 2 | 3 | 4 | 'weeks' };

/** What a date expression says; resolving it needs the publication date and, for some, an event. */
export type DateExpression =
  /** «12 أيار/مايو», «18 أكتوبر 2014», «الأربعاء 15 أكتوبر», «2016-08-02»; months 1-12, weekday 0 (Sunday)-6. */
  | {
      readonly type: 'calendar';
      readonly day: number | null;
      readonly month: number | null;
      readonly year: number | null;
      readonly weekday: number | null;
      readonly shift: 'last' | 'this' | 'next' | null;
      readonly dayPart: DayPart | null;
      /** «من العام الماضي» after a month: -1, «من هذا العام» 0. */
      readonly yearShift?: number;
      /** Set where the text counts this date from its own day: «اليوم الثلاثاء 2 أغسطس 2016» 0, «أمس …» -1. */
      readonly fromToday?: number;
      /** «صيف 2014»: the season's first month; it has three. */
      readonly season?: number;
      readonly portion?: Portion;
      /** «الجمعة قبل الماضية»: the one before the last. */
      readonly beforeLast?: true;
      /** Two month names of one expression that disagree («حزيران/يوليو»). */
      readonly monthsDisagree?: boolean;
    }
  /** «اليوم» 0, «أمس» -1, «أمس الأول» -2, «غدا» 1, with the weekday named beside it. */
  | {
      readonly type: 'day';
      readonly offset: number;
      readonly weekday: number | null;
      readonly dayPart: DayPart | null;
    }
  /** «الشهر الماضي» unit month, count -1; «هذا العام» 0. */
  | {
      readonly type: 'period';
      readonly unit: 'week' | 'month' | 'year';
      readonly count: number;
      /** «مطلع الشهر الماضي». */
      readonly portion?: Portion;
    }
  /** «بين 3 و5 مايو», «من الاثنين إلى الأربعاء»: from the start of the first to the end of the second. */
  | { readonly type: 'range'; readonly from: DateExpression; readonly to: DateExpression }
  /** «قبل ثلاثة أيام», «منذ 6 شهور»; count null for «منذ عدة أشهر»; floor for «أكثر من شهرين». */
  | {
      readonly type: 'ago';
      readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
      readonly count: number | null;
      readonly floor: boolean;
    }
  /** «خلال 24 ساعة», «في الأيام العشرة الماضية»: an interval that ends at publication. */
  | { readonly type: 'span'; readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year'; readonly count: number | null }
  /** «منذ بداية العام الحالي», «منذ الأربعاء»: from the start of what `from` resolves to, until publication. */
  | { readonly type: 'since'; readonly from: DateExpression }
  /** «غداة» 1, «عشية» -1, «بعد يوم واحد من» 1, «اليوم الثاني من» 1: days from an event of the article. */
  | { readonly type: 'anchored'; readonly offset: number | null; readonly unit: 'day' | 'week' | 'month' | 'year' }
  /** Hijri day, month 1-12, year. */
  | { readonly type: 'hijri'; readonly day: number | null; readonly month: number | null; readonly year: number | null }
  /** «فجرا», «آنذاك»: dates something, says no day. */
  | { readonly type: 'vague'; readonly dayPart: DayPart | null };

/** A casualty figure, read from its paragraph. */
export interface ParagraphFigure extends Span, TokenRange {
  readonly outcome: Outcome;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly indefinite: Indefinite | null;
  readonly unit: Unit;
  readonly scope: Scope;
  readonly victims: Victims;
  /** Index into the paragraph's names of the faction whose people they are; null where the phrase names none. */
  readonly victimName: number | null;
  /** The token whose pronoun says whose people they are («مقاتليها»); null where there is none. */
  readonly victimPronoun: number | null;
  /** Who says it; `before` is whoever spoke in the paragraph before («وأضاف أن …»), null nobody. */
  readonly speaker: Speaker | 'before' | null;
  readonly valence: Valence;
  readonly denied: boolean;
  readonly confidence: number;
  /** Index of its sentence among the paragraph's sentences. */
  readonly sentence: number;
  /** The word that gives the outcome («قتل», «أصيب», «قتيلا»), as a token index. */
  readonly head: number;
  /** The words that made this reading, in text order. */
  readonly because: readonly Span[];
}

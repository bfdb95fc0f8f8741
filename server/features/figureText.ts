/** Figures, days and names in the user's words. */

import type { ServerTexts } from '../../l10n/server/en';
import type { Article } from '../corpus/article';
import {
  type DateInterval,
  type Entity,
  type EntityId,
  type EventActor,
  type Figure,
  peopleOf,
  type Speaker,
  type Summary,
} from '../model';
import type { Language } from '../protocol';
import type { FeatureContext } from './context';
import { quoted } from './markdown';

/** «at least 17 killed», «more than 30 injured», «tens injured». */
export function figureText(figure: Figure, texts: ServerTexts): string {
  const amount = amountText(figure, texts);
  const outcome = texts.outcomes[figure.outcome];
  return figure.unit === 'persons'
    ? texts.figure(amount, outcome)
    : texts.figureUnit(amount, texts.units[figure.unit], outcome);
}

/** The amount alone, as the text bounds it: «more than 25» is read 26/null and shown as it was said. */
export function amountText({ low, high, qualifier, indefinite }: Figure, { amount, indefinites }: ServerTexts): string {
  if (indefinite !== null && low === null && high === null) return indefinites[indefinite];
  if (low === null && high === null) return amount.unbounded;
  if (low === null)
    return high === null ? amount.unbounded : qualifier === 'less_than' ? amount.lessThan(high + 1) : amount.upTo(high);
  if (high === null) return qualifier === 'more_than' ? amount.moreThan(low - 1) : amount.atLeast(low);
  if (low !== high) return amount.range(low, high);
  return qualifier === 'about' ? amount.about(low) : amount.exact(low);
}

/** «civilians», in the user's words, for an actor who is people without a name; null for another. */
export function peopleText({ entity, gloss }: EventActor, { people }: ServerTexts): string | null {
  const named = entity === null ? peopleOf(gloss) : null;
  return named === null ? null : people[named];
}

/** What an event's claims come to: «23 killed», «15–23 killed», «at least 10 injured». */
export function summaryText(summary: Summary, outcome: 'killed' | 'injured', texts: ServerTexts): string {
  const { low, high } = summary;
  const amount =
    high === null ? texts.amount.atLeast(low) : low === high ? texts.amount.exact(low) : texts.amount.range(low, high);
  return texts.figure(amount, texts.outcomes[outcome]);
}

/** Who says it, quoted: «مصادر طبية ليبية», with the outlet it came through. Markdown. */
export function speakerText(article: Article, speaker: Speaker | null, context: FeatureContext): string {
  const { texts, language } = context;
  if (speaker === null) return `*${texts.figureCard.speakerUnknown}*`;
  const said = quoted(article.slice(speaker), language);
  if (speaker.via === null) return said;
  return `${said} (${texts.figureCard.via(quoted(article.slice(speaker.via), language))})`;
}

/** The name to show a user of a language; not escaped. */
export function nameOf(entity: Entity, language: Language): string {
  if (language === 'ar') return entity.name.ar;
  return language === 'fr' ? (entity.name.fr ?? entity.name.en) : entity.name.en;
}

/** The name of an entity by its id; the id itself where the gazetteer does not know it (any more). */
export function entityName(id: EntityId, context: Pick<FeatureContext, 'corpus' | 'language'>): string {
  const entity = context.corpus.gazetteer.entities.get(id);
  return entity === undefined ? id : nameOf(entity, context.language);
}

/** Latin digits in every language: dates and figures are compared with those of the article and the exports. */
const LOCALES: Record<Language, string> = { en: 'en-GB', ar: 'ar-u-nu-latn', fr: 'fr' };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.keys(options).join(' ')}`;
  let known = formats.get(key);
  if (known === undefined) {
    known = new Intl.DateTimeFormat(LOCALES[language], { ...options, calendar: 'gregory', timeZone: 'UTC' });
    formats.set(key, known);
  }
  return known;
}

/** «Tuesday 2 August 2016», «1–7 August 2016», «August 2016», «2016»; null for a date that is not resolved. */
export function dateText(date: DateInterval, language: Language): string | null {
  const { earliest, latest, precision } = date;
  if (earliest === null && latest === null) return null;
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const show = (iso: string, options: Intl.DateTimeFormatOptions): string => {
    const at = new Date(`${iso}T00:00:00Z`);
    return Number.isNaN(at.getTime()) ? iso : format(language, options).format(at);
  };
  if (earliest === null || latest === null) {
    const text = show(earliest ?? latest ?? '', day);
    return earliest === null ? `… – ${text}` : `${text} – …`;
  }
  if (earliest === latest) return show(earliest, { weekday: 'long', ...day });
  const [first, last] = [earliest.slice(0, 7), latest.slice(0, 7)];
  if (precision === 'month' && first === last) return show(earliest, { month: 'long', year: 'numeric' });
  if (precision === 'year' && earliest.slice(0, 4) === latest.slice(0, 4)) return show(earliest, { year: 'numeric' });
  const range = [new Date(`${earliest}T00:00:00Z`), new Date(`${latest}T00:00:00Z`)] as const;
  if (range.some((at) => Number.isNaN(at.getTime())) || range[1] < range[0]) return `${earliest} – ${latest}`;
  return format(language, day).formatRange(range[0], range[1]);
}

/** The days of a key `earliest/latest`, in the shortest words that say them: a day, a month, a year or a range. */
export function intervalText(key: string, language: Language): string {
  const [earliest = '', latest = ''] = key.split('/');
  const [from, to] = [new Date(`${earliest}T00:00:00Z`), new Date(`${latest}T00:00:00Z`)];
  const next = new Date(to.getTime() + 86_400_000);
  const month = from.getUTCDate() === 1 && next.getUTCDate() === 1 && earliest.slice(0, 7) === latest.slice(0, 7);
  const year = earliest.endsWith('-01-01') && latest.endsWith('-12-31') && earliest.slice(0, 4) === latest.slice(0, 4);
  const precision = year ? 'year' : month ? 'month' : 'day';
  return dateText({ earliest, latest, precision }, language) ?? key;
}

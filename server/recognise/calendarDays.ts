/** Days as numbers: days since 1970-01-01, UTC, so that adding and comparing is plain arithmetic. */

const DAY = 86_400_000;

/** The day of an ISO date; null where it is none. */
export function fromIso(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso.slice(0, 10));
  if (match === null) return null;
  const [, year, month, day] = match;
  return fromParts(Number(year), Number(month), Number(day));
}

/** The day of a date of the Gregorian calendar; null where the month has no such day. Months are 1-12. */
export function fromParts(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return Date.UTC(year, month - 1, day) / DAY;
}

export function toIso(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 (Sunday) to 6. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** First and last day of a month; a month beyond 1-12 runs on into the years beside. */
export function monthSpan(year: number, month: number): readonly [number, number] {
  return [Date.UTC(year, month - 1, 1) / DAY, Date.UTC(year, month, 0) / DAY];
}

let hijriFormat: Intl.DateTimeFormat | null | undefined;

function hijri(day: number): { year: number; month: number; day: number } | null {
  if (hijriFormat === undefined) {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    });
    hijriFormat = format.resolvedOptions().calendar === 'islamic-umalqura' ? format : null;
  }
  if (hijriFormat === null) return null;
  const parts = hijriFormat.formatToParts(new Date(day * DAY));
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? Number.NaN);
  return { year: value('year'), month: value('month'), day: value('day') };
}

/** 1 Muharram of year 1 (civil), in days since 1970-01-01. */
const HIJRI_EPOCH = -492_148;
const HIJRI_YEAR = 354.367;
const HIJRI_MONTH = 29.530_59;

/** The day of a date of the Umm al-Qura calendar, the one the region's press prints; null where the platform lacks it. */
export function fromHijri(year: number, month: number, day: number): number | null {
  let guess = Math.floor(HIJRI_EPOCH + (year - 1) * HIJRI_YEAR + (month - 1) * HIJRI_MONTH + day - 1);
  for (let round = 0; round < 6; round++) {
    const at = hijri(guess);
    if (at === null || Number.isNaN(at.day)) return null;
    const off = Math.round((year - at.year) * HIJRI_YEAR + (month - at.month) * HIJRI_MONTH + (day - at.day));
    if (off === 0) return guess;
    guess += off;
  }
  return guess;
}

/** The Umm al-Qura year of a day. */
export function hijriYearOf(day: number): number | null {
  return hijri(day)?.year ?? null;
}

/** Countries as the data sets name and number them. */

export interface Country {
  /** In English, as ACLED and UCDP name it. */
  readonly name: string;
  /** ISO 3166 alpha-3 and numeric. */
  readonly iso3: string;
  readonly numeric: number;
  /** ACLED's region. */
  readonly region: string;
  /** Gleditsch and Ward's number, which UCDP uses; null where they list no state. */
  readonly gw: number | null;
}

type Row = readonly [alpha2: string, name: string, iso3: string, numeric: number, region: string, gw: number | null];

const ROWS: readonly Row[] = [
  ['AE', 'United Arab Emirates', 'ARE', 784, 'Middle East', 696],
  ['AF', 'Afghanistan', 'AFG', 4, 'South Asia', 700],
  ['BH', 'Bahrain', 'BHR', 48, 'Middle East', 692],
  ['CF', 'Central African Republic', 'CAF', 140, 'Middle Africa', 482],
  ['DJ', 'Djibouti', 'DJI', 262, 'Eastern Africa', 522],
  ['DZ', 'Algeria', 'DZA', 12, 'Northern Africa', 615],
  ['EG', 'Egypt', 'EGY', 818, 'Northern Africa', 651],
  ['ER', 'Eritrea', 'ERI', 232, 'Eastern Africa', 531],
  ['ET', 'Ethiopia', 'ETH', 231, 'Eastern Africa', 530],
  ['FR', 'France', 'FRA', 250, 'Europe', 220],
  ['GB', 'United Kingdom', 'GBR', 826, 'Europe', 200],
  ['IL', 'Israel', 'ISR', 376, 'Middle East', 666],
  ['IQ', 'Iraq', 'IRQ', 368, 'Middle East', 645],
  ['IR', 'Iran', 'IRN', 364, 'Middle East', 630],
  ['IT', 'Italy', 'ITA', 380, 'Europe', 325],
  ['JO', 'Jordan', 'JOR', 400, 'Middle East', 663],
  ['KW', 'Kuwait', 'KWT', 414, 'Middle East', 690],
  ['LB', 'Lebanon', 'LBN', 422, 'Middle East', 660],
  ['LY', 'Libya', 'LBY', 434, 'Northern Africa', 620],
  ['MA', 'Morocco', 'MAR', 504, 'Northern Africa', 600],
  ['ML', 'Mali', 'MLI', 466, 'Western Africa', 432],
  ['MR', 'Mauritania', 'MRT', 478, 'Western Africa', 435],
  ['NE', 'Niger', 'NER', 562, 'Western Africa', 436],
  ['OM', 'Oman', 'OMN', 512, 'Middle East', 698],
  ['PS', 'Palestine', 'PSE', 275, 'Middle East', null],
  ['QA', 'Qatar', 'QAT', 634, 'Middle East', 694],
  ['RU', 'Russia', 'RUS', 643, 'Europe', 365],
  ['SA', 'Saudi Arabia', 'SAU', 682, 'Middle East', 670],
  ['SD', 'Sudan', 'SDN', 729, 'Northern Africa', 625],
  ['SO', 'Somalia', 'SOM', 706, 'Eastern Africa', 520],
  ['SS', 'South Sudan', 'SSD', 728, 'Eastern Africa', 626],
  ['SY', 'Syria', 'SYR', 760, 'Middle East', 652],
  ['TD', 'Chad', 'TCD', 148, 'Middle Africa', 483],
  ['TN', 'Tunisia', 'TUN', 788, 'Northern Africa', 616],
  ['TR', 'Turkey', 'TUR', 792, 'Middle East', 640],
  ['UA', 'Ukraine', 'UKR', 804, 'Europe', 369],
  ['US', 'United States', 'USA', 840, 'North America', 2],
  ['YE', 'Yemen', 'YEM', 887, 'Middle East', 678],
];

const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  ROWS.map(([alpha2, name, iso3, numeric, region, gw]) => [alpha2, { name, iso3, numeric, region, gw }]),
);

/** A country by its ISO 3166 alpha-2 code; null for none, or for one that the list lacks. */
export function countryOf(alpha2: string | null): Country | null {
  return alpha2 === null ? null : (COUNTRIES.get(alpha2) ?? null);
}

/** UCDP's region, which follows from the number (Gleditsch and Ward group them by continent). */
export function ucdpRegion(gw: number | null): string | null {
  if (gw === null) return null;
  if (gw < 200) return 'Americas';
  if (gw < 400) return 'Europe';
  if (gw < 630) return 'Africa';
  return gw < 700 ? 'Middle East' : 'Asia';
}

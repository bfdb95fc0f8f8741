/** Whose soldiers are counted where no word says so: those of the army that the article speaks of. */

import type { EntityId } from '../model';
import { SOLDIERS } from './lexicon/soldiers';
import type { ParagraphFigure } from './paragraph';
import type { Paragraph } from './readParagraph';
import type { Relations } from './relations';
import type { ResolvedName } from './resolve';

/** A paragraph with what its names turned out to be. */
export interface NamedParagraph {
  readonly paragraph: Paragraph;
  readonly names: readonly (ResolvedName | null)[];
}

/** The armies of an article, worked out when a figure first asks. */
export class Armies {
  #named: { readonly entity: EntityId; readonly country: string | null; readonly paragraph: number }[] | undefined;
  #home: string | null | undefined;

  constructor(
    readonly paragraphs: readonly NamedParagraph[],
    readonly relations: Relations,
  ) {}

  /**
   * The army whose soldiers a figure counts: «17 جنديا عراقيا», and «ثمانية جنود» in an article that names one army of the
   * country it is about. Null where it counts others, or where several armies may be meant.
   */
  of({ paragraph: { tokens } }: NamedParagraph, at: number, figure: ParagraphFigure): EntityId | null {
    if (figure.victims !== 'combatant' || figure.unit !== 'persons') return null;
    let soldiers = false;
    for (let index = figure.first; index < figure.last; index++) {
      const form = tokens.forms[index];
      soldiers ||= form?.kind === 'word' && SOLDIERS.get(form)?.definite === false;
    }
    if (!soldiers) return null;
    const next = tokens.forms[figure.last];
    const nation = next?.kind === 'word' ? this.relations.countryOfPeople(next) : null;
    if (nation !== null) return this.#armyNamed(nation, at) ?? this.relations.mainArmyOf(nation);
    const home = this.#homeCountry();
    return home === null ? null : (this.#armyNamed(home, at) ?? this.relations.armyOf(home));
  }

  /** The only army of a country that the article names, the one it named last of several; null where it names none. */
  #armyNamed(country: string, at: number): EntityId | null {
    const own = this.#armies().filter((army) => army.country === country);
    const before = own.findLast(({ paragraph }) => paragraph <= at) ?? own[0];
    return before?.entity ?? null;
  }

  #armies(): { readonly entity: EntityId; readonly country: string | null; readonly paragraph: number }[] {
    if (this.#named !== undefined) return this.#named;
    this.#named = this.paragraphs.flatMap(({ names }, paragraph) =>
      names.flatMap((name) => {
        const faction = name === null ? null : this.relations.faction(name.entity);
        return faction?.kind === 'armed-forces' ? [{ entity: faction.id, country: faction.country, paragraph }] : [];
      }),
    );
    return this.#named;
  }

  /** The country that most of the article's places are in. */
  #homeCountry(): string | null {
    if (this.#home !== undefined) return this.#home;
    const counts = new Map<string, number>();
    for (const { names } of this.paragraphs)
      for (const name of names) {
        const country = name?.type === 'place' ? this.relations.countryOf(name.entity) : null;
        if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
      }
    this.#home = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
    return this.#home;
  }
}

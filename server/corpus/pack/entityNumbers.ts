/** The entities of a gazetteer by number, the same in every thread and process that has the same gazetteer. */

import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { EntityId } from '../../model';

export class EntityNumbers {
  readonly #ids: readonly EntityId[];
  readonly #numbers: ReadonlyMap<EntityId, number>;

  constructor(gazetteer: Gazetteer) {
    this.#ids = [...gazetteer.entities.keys()];
    this.#numbers = new Map(this.#ids.map((id, number) => [id, number]));
  }

  /** -1 for an id that the gazetteer does not have. */
  numberOf(id: EntityId): number {
    return this.#numbers.get(id) ?? -1;
  }

  /** Throws `RangeError` for a number that no entity has. */
  idOf(number: number): EntityId {
    const id = this.#ids[number];
    if (id === undefined) throw new RangeError(`There is no entity ${number}.`);
    return id;
  }
}

const known = new WeakMap<Gazetteer, EntityNumbers>();

export function entityNumbers(gazetteer: Gazetteer): EntityNumbers {
  let numbers = known.get(gazetteer);
  if (numbers === undefined) {
    numbers = new EntityNumbers(gazetteer);
    known.set(gazetteer, numbers);
  }
  return numbers;
}

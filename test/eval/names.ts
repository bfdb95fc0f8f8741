/** When two English names mean the same: by spelling, or because the list of equal names says so. */

import { readFileSync } from 'node:fs';

/** A name without case, diacritics, hyphens and punctuation: «Al-Jufra Air Base» and «al Jufra air base» agree. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʿʾ`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Groups of names of one entity. Groups that share a name stay apart: equality does not pass from one to the next. */
export class EqualNames {
  private readonly groups = new Map<string, number[]>();

  constructor(groups: readonly (readonly string[])[]) {
    groups.forEach((group, index) => {
      for (const name of group) {
        const key = nameKey(name);
        this.groups.set(key, [...(this.groups.get(key) ?? []), index]);
      }
    });
  }

  static read(files: readonly string[]): EqualNames {
    return new EqualNames(files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as string[][]));
  }

  same(a: string, b: string): boolean {
    const [keyA, keyB] = [nameKey(a), nameKey(b)];
    if (keyA === keyB) return true;
    const groupsB = this.groups.get(keyB);
    return groupsB !== undefined && (this.groups.get(keyA) ?? []).some((group) => groupsB.includes(group));
  }

  /** Whether any of an entity's names means `name`. */
  any(names: readonly string[], name: string): boolean {
    return names.some((candidate) => this.same(candidate, name));
  }
}

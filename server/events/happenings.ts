/**
 * The kinds of happening. Types and sub-types are ACLED's; a kind says more, for roles and for telling whether two
 * sentences report the same happening.
 */

import type { EventType, SubType } from '../model';

export type Happening =
  | 'clash'
  | 'war'
  | 'attack'
  | 'storming'
  | 'repulse'
  | 'raid'
  | 'advance'
  | 'air-strike'
  | 'bombardment'
  /** «استهدف»: a deed aimed at somebody, by means that nobody tells. */
  | 'targeting'
  | 'suicide-bombing'
  | 'explosion'
  | 'chemical'
  | 'grenade'
  | 'downing'
  | 'killing'
  | 'assassination'
  | 'execution'
  | 'abduction'
  /** «احتجز», «أسر»: an arrest where a state does it, an abduction where others do. */
  | 'detention'
  | 'sexual-violence'
  | 'arrest'
  | 'takeover'
  | 'loss'
  | 'withdrawal'
  | 'flight'
  | 'joining'
  | 'forming'
  /** «أقال القائد العام آمر الغرفة»: who commands. */
  | 'command'
  | 'movement'
  | 'basing'
  | 'relocation'
  | 'truce'
  | 'suspension'
  | 'support'
  | 'decision'
  | 'siege'
  | 'overthrow'
  | 'protest'
  | 'dispersal'
  | 'destruction'
  | 'riot'
  | 'looting'
  | 'disarming'
  | 'operation'
  | 'release'
  | 'escape'
  | 'closure'
  | 'shooting';

/** What a happening is coded as. For takeovers the sub-type depends on who takes: see `coding.ts`. */
export const CODES: Readonly<Record<Happening, readonly [EventType, SubType]>> = {
  clash: ['Battles', 'Armed clash'],
  war: ['Battles', 'Armed clash'],
  attack: ['Battles', 'Armed clash'],
  storming: ['Battles', 'Armed clash'],
  advance: ['Battles', 'Armed clash'],
  'air-strike': ['Explosions/Remote violence', 'Air/drone strike'],
  bombardment: ['Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  targeting: ['Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  'suicide-bombing': ['Explosions/Remote violence', 'Suicide bomb'],
  explosion: ['Explosions/Remote violence', 'Remote explosive/landmine/IED'],
  chemical: ['Explosions/Remote violence', 'Chemical weapon'],
  grenade: ['Explosions/Remote violence', 'Grenade'],
  repulse: ['Battles', 'Armed clash'],
  raid: ['Strategic developments', 'Arrests'],
  dispersal: ['Protests', 'Protest with intervention'],
  destruction: ['Strategic developments', 'Looting/property destruction'],
  downing: ['Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  killing: ['Violence against civilians', 'Attack'],
  assassination: ['Violence against civilians', 'Attack'],
  execution: ['Violence against civilians', 'Attack'],
  abduction: ['Violence against civilians', 'Abduction/forced disappearance'],
  detention: ['Violence against civilians', 'Abduction/forced disappearance'],
  'sexual-violence': ['Violence against civilians', 'Sexual violence'],
  arrest: ['Strategic developments', 'Arrests'],
  takeover: ['Battles', 'Non-state actor overtakes territory'],
  loss: ['Battles', 'Armed clash'],
  withdrawal: ['Strategic developments', 'Non-violent transfer of territory'],
  flight: ['Strategic developments', 'Change to group/activity'],
  joining: ['Strategic developments', 'Change to group/activity'],
  forming: ['Strategic developments', 'Change to group/activity'],
  command: ['Strategic developments', 'Change to group/activity'],
  movement: ['Strategic developments', 'Change to group/activity'],
  basing: ['Strategic developments', 'Headquarters or base established'],
  relocation: ['Strategic developments', 'Headquarters or base established'],
  truce: ['Strategic developments', 'Agreement'],
  suspension: ['Strategic developments', 'Other'],
  support: ['Strategic developments', 'Other'],
  decision: ['Strategic developments', 'Other'],
  siege: ['Strategic developments', 'Other'],
  overthrow: ['Strategic developments', 'Other'],
  protest: ['Protests', 'Peaceful protest'],
  riot: ['Riots', 'Violent demonstration'],
  looting: ['Strategic developments', 'Looting/property destruction'],
  disarming: ['Strategic developments', 'Disrupted weapons use'],
  operation: ['Battles', 'Armed clash'],
  release: ['Strategic developments', 'Other'],
  escape: ['Strategic developments', 'Other'],
  shooting: ['Battles', 'Armed clash'],
  closure: ['Strategic developments', 'Other'],
};

/** Happenings that kill and wound: figures belong to them. */
export const VIOLENT: ReadonlySet<Happening> = new Set<Happening>([
  'clash',
  'war',
  'attack',
  'storming',
  'repulse',
  'advance',
  'air-strike',
  'bombardment',
  'targeting',
  'suicide-bombing',
  'explosion',
  'chemical',
  'grenade',
  'downing',
  'killing',
  'assassination',
  'execution',
  'takeover',
  'operation',
  'riot',
  'dispersal',
  'abduction',
  'detention',
  'shooting',
]);

/** Happenings that texts use for one another. */
export function family(happening: Happening): string {
  switch (happening) {
    case 'air-strike':
    case 'bombardment':
    case 'targeting':
    case 'chemical':
      return 'bombing';
    case 'suicide-bombing':
    case 'explosion':
    case 'grenade':
      return 'explosion';
    case 'killing':
    case 'assassination':
    case 'execution':
      return 'killing';
    case 'repulse':
      return 'attack';
    case 'dispersal':
      return 'protest';
    case 'raid':
      return 'arrest';
    // «خطفوا الموظفين», then «احتجاز الموظفين».
    case 'detention':
      return 'abduction';
    default:
      return happening;
  }
}

/** What the engine makes of a text, in a form that tests can list. */

import { createEngine } from '../../server/engine';
import { builtinGazetteer } from '../../server/gazetteer/builtin';
import type { Analysis } from '../../server/model';

const engine = createEngine(builtinGazetteer());

/** The analysis of a text published on 2 August 2016. */
export function analyse(text: string): Analysis {
  return engine.analyse(text, { published: { date: '2016-08-02', basis: 'corpus' } });
}

/** «trigger (+ repeats) | sub-type | status», one per event. */
export function note(text: string): string[] {
  return analyse(text).events.map(({ trigger, repeats, subType, status }) => {
    const words = [trigger, ...repeats].map(({ start, end }) => text.slice(start, end)).join(' + ');
    return `${words} | ${subType}${status === 'actual' ? '' : ` | ${status}`}`;
  });
}

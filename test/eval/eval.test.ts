import { describe, expect, it } from 'vitest';
import { bySet, evaluate, readEvaluation } from './evaluate';
import { belowFloors, type Floors } from './floors';
import floors from './floors.json';
import { readExpectedIncidents, scoreIncidents } from './incidents';
import { createSubject } from './subject';
import { Tally } from './tally';

const { articles, names } = readEvaluation(process.cwd());
const subject = createSubject();
const sets = bySet(evaluate(subject, articles, names));

describe('the engine keeps its floors', () => {
  const groups = new Map([['own', new Tally()]]);
  for (const [set, tally] of sets) {
    groups.set(set, tally);
    if (set !== 'seeds') groups.get('own')?.add(tally);
  }
  const wanted: Floors = floors;
  it.each(Object.keys(wanted))('%s', (group) => {
    expect(belowFloors(groups.get(group) ?? new Tally(), wanted[group] ?? {})).toEqual([]);
  });
});

it('joins the reports of one happening, and no others', () => {
  const { missed, unexpected } = scoreIncidents(subject, articles, readExpectedIncidents(process.cwd()));
  expect(missed).toEqual([]);
  expect(unexpected).toEqual([]);
});

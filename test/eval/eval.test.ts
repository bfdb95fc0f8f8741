import { describe, expect, it } from 'vitest';
import { bySet, evaluate, readEvaluation } from './evaluate';
import { belowFloors, FLOORS, groupsOf } from './floors';
import { readExpectedIncidents, scoreIncidents } from './incidents';
import { createSubject } from './subject';
import { Tally } from './tally';

const { articles, names } = readEvaluation(process.cwd());
const subject = createSubject();
const sets = bySet(evaluate(subject, articles, names));

describe('the engine keeps its floors', () => {
  const groups = groupsOf(sets);
  it.each(Object.keys(FLOORS))('%s', (group) => {
    expect(belowFloors(groups.get(group) ?? new Tally(), FLOORS[group] ?? {})).toEqual([]);
  });
});

it('joins the reports of one happening, and no others', () => {
  const { missed, unexpected } = scoreIncidents(subject, articles, readExpectedIncidents(process.cwd()));
  expect(missed).toEqual([]);
  expect(unexpected).toEqual([]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProgrammeDefinition } from './programme-definition.ts';
import { rulesOf } from './programme-rules.ts';
import { actAtStation, inGoodTime, mayBeGranted } from './station.ts';
import { districtLine, minimalProgramme } from './testing/minimal-programme.ts';

const read = { sources: ['A1'], verified: true };
const { procedure } = minimalProgramme();
const programme = (changes: Partial<ProgrammeDefinition> = {}) =>
  rulesOf(
    minimalProgramme({ procedure: { ...procedure, steps: districtLine() }, ...changes }),
    null,
    '2030-06-01',
  );
const refusal = (asked: Parameters<typeof actAtStation>[1], changes?: Partial<ProgrammeDefinition>) =>
  actAtStation(programme(changes), asked).refusal;

test('a body acts at the stations that the programme gives it', () => {
  const { change } = actAtStation(programme(), { act: 'application', by: 'district', on: '2030-06-01' });
  assert.equal(change?.to, 'grant-authority');
  assert.deepEqual(refusal({ act: 'agreement', by: 'district', on: '2030-06-01' }), {
    code: 'no-such-station',
    facts: {},
  });
  assert.deepEqual(refusal({ act: 'application', by: 'provider', on: '2030-06-01' }), {
    code: 'not-this-body',
    facts: { by: 'district' },
  });
});

test('what is new ends with the programme, and people or applications may have to come earlier', () => {
  const period = {
    from: '2030-01-01',
    until: '2033-01-01',
    applicationsUntil: '2031-01-01',
    entriesUntil: '2032-01-01',
    ...read,
  };
  const on = (act: 'application' | 'call' | 'participation', by: 'district' | 'jobcenter', day: string) =>
    refusal({ act, by, on: day }, { period })?.code;
  assert.equal(on('call', 'district', '2029-06-01'), undefined);
  assert.equal(on('call', 'district', '2033-01-01'), 'outside-period');
  assert.equal(on('application', 'district', '2030-12-31'), undefined);
  assert.equal(on('application', 'district', '2031-01-01'), 'outside-period');
  assert.equal(on('participation', 'jobcenter', '2029-12-31'), 'outside-period');
  assert.equal(on('participation', 'jobcenter', '2031-12-31'), undefined);
  assert.equal(on('participation', 'jobcenter', '2032-01-01'), 'outside-period');
});

test('a station with windows is open in them alone', () => {
  const steps = districtLine().map((step) => ({
    ...step,
    windows: [{ from: '2030-03-01', until: '2030-04-01' }],
  }));
  const on = (day: string) =>
    refusal({ act: 'call', by: 'district', on: day }, { procedure: { ...procedure, steps } })?.code;
  assert.deepEqual(['2030-02-28', '2030-03-01', '2030-03-31', '2030-04-01'].map(on), [
    'not-open-now',
    undefined,
    undefined,
    'not-open-now',
  ]);
});

test('a grant goes to a body that the programme names, for days that it runs', () => {
  const grant = (to: 'district' | 'provider', startsOn: string, endsOn: string) =>
    mayBeGranted(programme(), { to, startsOn, endsOn }).refusal?.code;
  assert.equal(grant('district', '2030-01-01', '2033-01-01'), undefined);
  assert.equal(grant('provider', '2030-01-01', '2033-01-01'), 'not-granted-to');
  assert.equal(grant('district', '2029-12-31', '2033-01-01'), 'outside-period');
  assert.equal(grant('district', '2030-01-01', '2033-01-02'), 'outside-period');
});

test('a step that wants its days before the start of a project has them, to the day', () => {
  const on = '2018-01-10';
  assert.equal(inGoodTime({ leadDays: 56 }, { startsOn: '2018-03-07', on }).refusal, undefined);
  assert.deepEqual(inGoodTime({ leadDays: 56 }, { startsOn: '2018-03-06', on }).refusal, {
    code: 'too-late-for-start',
    facts: { days: 56, first: '2018-03-07' },
  });
  assert.equal(inGoodTime({ leadDays: undefined }, { startsOn: '2017-12-01', on }).refusal, undefined);
});

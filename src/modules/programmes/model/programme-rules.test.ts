import assert from 'node:assert/strict';
import { test } from 'node:test';
import { programmeFile, programmeFiles } from '../files.ts';
import { rulesOf } from './programme-rules.ts';
import {
  amountOf,
  committeeOf,
  costTypeOf,
  minimalProgramme,
  parameterOf,
  placesOf,
} from './testing/minimal-programme.ts';

test('a programme that says little says so, and leaves nothing to guess', () => {
  const { instrument, coachingMonths, places, placeKinds, hasQuotas, committee, lumpSums } = rulesOf(
    minimalProgramme(),
  );
  assert.deepEqual(
    { instrument, coachingMonths, places, placeKinds, hasQuotas, committee, lumpSums },
    {
      instrument: null,
      coachingMonths: null,
      places: null,
      placeKinds: [],
      hasQuotas: false,
      committee: null,
      lumpSums: [],
    },
  );
});

test('the rules of its committees are told as the programme states them', () => {
  const committee = committeeOf({ leastPresent: 3 });
  const { procedure } = minimalProgramme();
  assert.deepEqual(
    rulesOf(minimalProgramme({ procedure: { ...procedure, committee } })).committee,
    committee,
  );
});

test('the kinds of place are those that the programme names', () => {
  const places = placesOf({ garden: 4000, workshop: 6000 });
  assert.deepEqual(rulesOf(minimalProgramme({ places })).placeKinds, ['garden', 'workshop']);
});

test('the coaching before the job is told in months, and no other parameter is taken for it', () => {
  const months = parameterOf('coaching-before-placement', 'months', 3);
  const others = [
    parameterOf('coaching-before-placement', 'years', 1),
    parameterOf('coaching-after', 'months', 6),
  ];
  assert.equal(rulesOf(minimalProgramme({ parameters: [...others, months] })).coachingMonths, 3);
  assert.equal(rulesOf(minimalProgramme({ parameters: others })).coachingMonths, null);
});

test('paid by the month are lump sums and allowances with a cap, for the kinds of place they name', () => {
  const cap = amountOf('300 Euro', 30_000);
  const costTypes = [
    costTypeOf('lump', { basis: 'lump-sum', per: 'place-month', cap }),
    costTypeOf('allowance', { basis: 'allowance', per: 'participant-month', cap, places: ['garden'] }),
    costTypeOf('start', { basis: 'lump-sum', per: 'project', cap }),
    costTypeOf('unknown', { basis: 'lump-sum', per: 'place-month' }),
    costTypeOf('staff', { basis: 'actual-costs', per: 'place-month', cap }),
  ];
  assert.deepEqual(rulesOf(minimalProgramme({ costTypes })).lumpSums, [
    { costType: 'lump', rateCents: 30_000, kinds: null },
    { costType: 'allowance', rateCents: 30_000, kinds: ['garden'] },
  ]);
});

test('every programme of this release answers', () => {
  for (const slug of programmeFiles().keys()) assert.ok(rulesOf(programmeFile(slug)).title.de, slug);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rulesOf } from '#modules/programmes/index.ts';
import { districtLine, minimalProgramme } from '../../programmes/model/testing/minimal-programme.ts';
import { mayApply } from './application.ts';

const { procedure } = minimalProgramme();
const rules = rulesOf(
  minimalProgramme({
    procedure: {
      ...procedure,
      steps: districtLine().map((step) => (step.act === 'application' ? { ...step, leadDays: 30 } : step)),
    },
  }),
  null,
  '2030-02-01',
);

test('an application comes so long before its start as the programme says', () => {
  const days = { by: 'district' as const, endsOn: '2031-01-01', inForce: [] };
  assert.equal(mayApply(rules, { ...days, startsOn: '2030-03-03' }, '2030-02-01').refusal, undefined);
  assert.equal(
    mayApply(rules, { ...days, startsOn: '2030-03-02' }, '2030-02-01').refusal?.code,
    'too-late-for-start',
  );
});

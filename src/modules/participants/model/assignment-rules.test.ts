import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '#kernel/calendar.ts';
import { type AssignmentTerms, decideAssignment, judgeAssignment } from './assignment-rules.ts';
import { withWorkedDays } from './work-time.ts';

const YEARS_OF_WORK = { from: '2018-03-15', until: '2020-03-15' };
const terms = (more: Partial<AssignmentTerms> = {}): AssignmentTerms => ({
  ...{ workTime: 'needed', askedUnder: 'sgb2-16d' },
  facts: { assignments16d: [] },
  days: YEARS_OF_WORK,
  ...more,
});
const judge = (more: Partial<AssignmentTerms> = {}) => judgeAssignment(terms(more));
const rulesIn = (more: Partial<AssignmentTerms>) => judge(more).change?.map(({ code }) => code);

const USED_UP = {
  assignments16d: [{ from: '2014-09-01', until: '2016-09-01' }],
  extensionConditionsMet: false,
};

test('work that needs time may last as long as the person has time left, and not a day longer', () => {
  assert.deepEqual(judge().change, []);
  const longer = { ...YEARS_OF_WORK, until: addDays(YEARS_OF_WORK.until, 1) };
  assert.deepEqual(
    judge({ days: longer, facts: { assignments16d: [], extensionConditionsMet: false } }).refusal,
    {
      code: 'time-too-short',
      facts: { citation: '§ 16d (6) SGB II', lastDayOn: '2020-03-14' },
    },
  );
  assert.deepEqual(
    judge({ days: longer, facts: { assignments16d: [], extensionConditionsMet: true } }).change,
    [],
  );
});

test('earlier work opportunities count, and several stretches are added up in days', () => {
  const facts = {
    assignments16d: [{ from: '2016-03-15', until: '2017-03-15' }],
    extensionConditionsMet: false,
  };
  const { refusal } = judge({ facts });
  assert.equal(refusal?.code, 'time-too-short');
  assert.equal(refusal?.facts.lastDayOn, '2019-03-04');
});

test('without time left or without knowing it nobody is sent to work that needs it', () => {
  assert.equal(judge({ facts: USED_UP }).refusal?.code, 'time-used-up');
  assert.equal(judge({ facts: {} }).refusal?.code, 'time-unknown');
});

test('what an extension adds uses time that began with the assignment', () => {
  const days = { from: '2019-03-15', until: '2020-03-15' };
  assert.deepEqual(judge({ days, startedOn: '2018-03-15' }).change, []);
  assert.equal(
    judge({ days, startedOn: '2018-03-14', facts: { assignments16d: [], extensionConditionsMet: false } })
      .refusal?.code,
    'time-too-short',
  );
});

test('some places are for people whose time is used up, and some ask nothing of it', () => {
  const usedUp = (facts: AssignmentTerms['facts']) => rulesIn({ workTime: 'used-up', facts });
  assert.deepEqual(usedUp(USED_UP), []);
  assert.deepEqual(usedUp({ assignments16d: [] }), ['time-left']);
  assert.deepEqual(usedUp({}), ['time-unknown']);
  assert.deepEqual(rulesIn({ workTime: 'any', facts: {} }), []);
});

test('the provision that the programme names is asked, by the work that it counts, and no other', () => {
  const funded = { employments: [{ from: '2019-01-01', until: '2024-01-01', kind: '16i' as const }] };
  const under = (askedUnder: string, facts: AssignmentTerms['facts']) => ({
    ...{ askedUnder, facts },
    days: { from: '2026-03-02', until: '2026-03-03' },
  });
  const bySection16i = under('sgb2-16i', { ...USED_UP, ...funded });
  assert.equal(judge(bySection16i).refusal?.code, 'time-used-up');
  assert.deepEqual(judge({ ...bySection16i, workTime: 'used-up' }).change, []);
  assert.deepEqual(judge(under('sgb2-16i', { ...USED_UP, employments: [] })).change, []);
  assert.equal(judge(under('sgb2-16i', USED_UP)).refusal?.code, 'time-unknown');
  assert.deepEqual(judge(under('sgb2-16d', { assignments16d: [], ...funded })).change, []);
});

test('what the Land knows of itself counts where the provision counts it, and leaves unknown what nobody has said', () => {
  const worked = [
    { from: '2019-01-01', until: '2020-01-01', under: 'sgb2-16i' },
    { from: '2020-01-01', until: '2020-07-01', under: 'sgb2-16d' },
  ];
  const known = withWorkedDays({ assignments16d: [] }, worked);
  assert.deepEqual(known, { assignments16d: [{ from: '2020-01-01', until: '2020-07-01' }] });
  const { employments } = withWorkedDays({ employments: [] }, worked);
  assert.deepEqual(employments, [{ from: '2019-01-01', until: '2020-01-01', kind: '16i' }]);
});

test('coaching begins as long before the job as the programme says', () => {
  const coached = (coachedSince: string | null, coachingMonths: number | null) =>
    judge({ coachedSince, coachingMonths }).change;
  assert.deepEqual(coached('2017-12-15', 3), []);
  assert.deepEqual(coached('2017-12-16', 3), [
    { code: 'coaching-too-short', facts: { enoughOn: '2018-03-16' } },
  ]);
  assert.deepEqual(coached(null, 3), [{ code: 'coaching-too-short', facts: { enoughOn: null } }]);
  assert.deepEqual(coached(null, null), []);
});

test('a reason opens what a person may depart from, and nothing else', () => {
  const departing = terms({ workTime: 'used-up', coachingMonths: 3 });
  assert.equal(decideAssignment(departing, undefined).refusal?.code, 'time-left');
  assert.deepEqual(decideAssignment(departing, 'Der Weg ist zu weit.').change, {
    rules: ['time-left', 'coaching-too-short'],
    reason: 'Der Weg ist zu weit.',
  });
  assert.equal(decideAssignment(terms({ facts: USED_UP }), 'Trotzdem.').refusal?.code, 'time-used-up');
  assert.equal(decideAssignment(terms(), 'Vorsorglich begründet.').change, null);
});

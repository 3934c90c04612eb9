import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Count } from './line.ts';
import { overdueAt } from './overdue.ts';
import { resultDue } from './result-due.ts';

type Rules = Parameters<typeof resultDue>[0];
type Step = Rules['lineSteps'][number];

const rules = (until: string | null, ...steps: Partial<Step>[]): Rules => ({
  period: { from: '2017-01-01', until, sources: [], verified: true },
  lineSteps: steps.map((step) => ({ act: 'result', by: ['ministry'], sources: [], verified: true, ...step })),
});
const published = (oldestOn: string): Count => ({
  ...{ districtId: null, point: 'result-published', count: 1, amountCents: 0, oldestOn },
});
const dueSince = (of: Rules, today: string, ...counts: Count[]) => resultDue(of, counts, today)[0]?.oldestOn;

test('a programme that is over owes its figures from the day after its last, until they are published', () => {
  const over = rules('2018-01-01', {});
  assert.equal(dueSince(over, '2017-12-31'), undefined);
  assert.equal(dueSince(over, '2018-01-01'), '2018-01-01');
  assert.equal(dueSince(over, '2018-03-01', published('2017-12-31')), '2018-01-01');
  assert.equal(dueSince(over, '2018-03-01', published('2018-01-01')), undefined);
  assert.equal(dueSince(rules('2018-01-01'), '2018-03-01'), undefined);
  assert.equal(dueSince(rules(null, {}), '2018-03-01'), undefined);
});

test('where the file opens the result for a time, figures of that time are missed from its end on, the first of them first', () => {
  const windows = [
    { from: '2017-06-01', until: '2017-07-01' },
    { from: '2018-06-01', until: '2018-07-01' },
  ];
  const reporting = rules(null, { windows });
  assert.equal(dueSince(reporting, '2017-06-30'), undefined);
  assert.equal(dueSince(reporting, '2018-08-01'), '2017-07-01');
  assert.equal(dueSince(reporting, '2018-08-01', published('2017-06-01')), '2018-07-01');
  assert.equal(dueSince(reporting, '2018-08-01', published('2018-06-15')), undefined);
});

test('what is to be published turns the signal in a row of its own', () => {
  const counts = resultDue(rules('2018-01-01', {}), [], '2018-02-10');
  const [late] = overdueAt([], counts, {
    today: '2018-02-10',
    waitingTimes: [{ station: 'result', cautionDays: 30, stopDays: 90 }],
    seesPeopleOnly: 'in-sums',
  });
  assert.deepEqual(
    late?.rows.map(({ point, waitingDays }) => [point, waitingDays]),
    [['result-due', 40]],
  );
});

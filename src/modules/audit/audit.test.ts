import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { tamperings } from '../../../test/trust/audit/tampering.ts';
import { openTrail } from '../../../test/trust/audit/trail.ts';
import { listHistory } from '../identity/index.ts';
import { listReaders, recordEntry, recordReading, recordReadings } from './index.ts';

const trail = await openTrail();
after(() => trail.close());
const { office } = trail;

const participantId = randomUUID();
await office.sql(
  `with person as (insert into person values ($1, $2, repeat('0', 64), '2017-09-01'))
   insert into participant (tenant_id, id, person_id, number, jobcenter_id, district_id, created_on)
   values ($1, $2, $2, 'T-001', $3, $4, '2017-09-01')`,
  [office.tenantId, participantId, office.people.jobcenter?.organisationId, office.districtId],
);
await office.hire(
  'participant',
  'participant',
  await office.found('provider', 'Wer dabei ist'),
  participantId,
);
const placeId = randomUUID();
const change = (action: string) =>
  ({ kind: 'changed', action, objectKind: 'place', objectId: placeId }) as const;
const seen = {
  action: 'participants.see-case',
  objectKind: 'participation',
  objectId: placeId,
  participantId,
};

/** The three hands that a chain is for; every other way of reaching in is tried in test/trust/audit. */
for (const name of [
  'one letter of what was done',
  'entry and link removed',
  'the entry and the one before it swapped',
])
  test(`a verified chain notices: ${name}`, async () => {
    for (let entries = 0; entries < 4; entries += 1) await trail.write();
    await trail.settle();
    const tampering = tamperings.find((one) => one.name === name);
    assert.ok(tampering);
    const result = await trail.after(() => tampering.tamper(trail.hand, 3));
    const { seq, reason } = tampering.found(3);
    assert.ok(!result.intact);
    assert.deepEqual([result.firstBroken.seq, result.firstBroken.reason], [seq, reason]);
    assert.equal((await trail.verify()).intact, true);
  });

test('an entry stands or falls with the change that it describes', async () => {
  const broken = office.as('provider', async (work) => {
    await recordEntry(work, change('places.close-place'));
    throw new Error('the change failed');
  });
  await assert.rejects(broken, /the change failed/);
  const history = await office.as('provider', (work) => listHistory(work, 'place', placeId));
  assert.deepEqual(history, []);
});

test('the history of a record tells who did what, the newest first, and not who looked', async () => {
  await office.as('provider', (work) => recordEntry(work, change('places.describe-place')));
  office.setTime('2017-09-16T10:00:00Z');
  await office.as('grant-officer', (work) => recordEntry(work, change('places.close-place')));
  await office.as('coach', (work) => recordReading(work, { ...seen, objectKind: 'place' }));
  const history = await office.as('auditor', (work) => listHistory(work, 'place', placeId));
  assert.deepEqual(
    history.map(({ actorName, action }) => [actorName, action]),
    [
      ['grant-officer', 'places.close-place'],
      ['provider', 'places.describe-place'],
    ],
  );
});

test('whoever is shown, alone or in a list, learns which roles looked and when last', async () => {
  const listed = Array.from({ length: 3 }, () => ({ objectId: randomUUID(), participantId }));
  const { action, objectKind } = seen;
  await office.as('coach', (work) => recordReading(work, seen));
  office.setTime('2017-09-17T10:00:00Z');
  await office.as('jobcenter', (work) => recordReadings(work, { action, objectKind, seen: listed }));
  await office.as('participant', (work) => recordReading(work, seen));
  const readers = await office.as('participant', listReaders);
  assert.deepEqual(
    readers.map(({ role, times }) => [role, times]),
    [
      ['jobcenter', 3],
      ['coach', 2],
    ],
  );
  assert.match(readers[0]?.lastAt ?? '', /^2017-09-17/);
});

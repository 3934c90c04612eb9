import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { openOffice, publishedProgramme } from '../../test/support/office.ts';
import { callerOf } from './testing/caller.ts';

const office = await openOffice();
after(() => office.close());
const api = callerOf(office);
const secondId = await office.found('district', 'Altmarkkreis Salzwedel');
const foreignId = await office.found('district', 'Landkreis Stendal');
for (const id of [office.districtId, secondId])
  await office.sql(
    `insert into organisation_link (tenant_id, id, from_id, to_id, kind, valid)
     values ($1, $2, $3, $4, 'responsible-for', '[2017-01-01,)')`,
    [office.tenantId, randomUUID(), office.people.jobcenter?.organisationId, id],
  );
const programmeId = await publishedProgramme(office);
const person = {
  ...{ programmeId, firstName: 'Kerstin', familyName: 'Albrecht', birthDate: '1971-03-24' },
  ...{ isVoluntary: false, coachId: office.people.coach?.accountId },
};
const refusalIn = async (area?: string) => {
  const headers: Record<string, string> = area === undefined ? {} : { Area: area };
  const { status, body } = await api.post('/participants/refer-person', {
    ...{ as: 'jobcenter', body: person, headers },
  });
  return [status, body.code ?? body.error];
};

test('a program acts for the district that it names, as far as its body answers for it', async () => {
  // The coach is one of the first district: whether there is such a coach tells for which of them the program acts.
  const elsewhere = [409, 'no-such-coach'];
  assert.deepEqual(await refusalIn(secondId), elsewhere);
  assert.deepEqual(await refusalIn(secondId.toUpperCase()), elsewhere);
  assert.deepEqual(await refusalIn(office.districtId), [200, undefined]);
  assert.notDeepEqual(await refusalIn(), elsewhere);
});

test('another district is refused, and the program is told those that it may name', async () => {
  for (const area of [foreignId, 'salzwedel', '']) {
    const { status, body } = await api.get('/people', { as: 'jobcenter', headers: { Area: area } });
    assert.deepEqual([status, body.error], [403, 'area-not-yours'], area);
    assert.match(String(body.next), new RegExp(`${secondId} \\(Altmarkkreis Salzwedel\\)`));
  }
  const ofLand = await api.get('/grants', { as: 'grant-officer', headers: { Area: secondId } });
  assert.equal(ofLand.body.next, 'Name none.');
});

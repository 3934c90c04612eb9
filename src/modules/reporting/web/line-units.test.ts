import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { openApp } from '../../identity/testing/app.ts';
import { placesOf } from '../../programmes/model/testing/minimal-programme.ts';
import { lineAddress } from '../addresses.ts';

const office = await openOffice();
after(() => office.close());
const { visitor } = openApp(office);
const ministry = visitor();
await ministry.signIn('programme-office');

/** Grants so many of an offer to a project; where a grant comes from is the story of other tests. */
async function granted(programmeId: string, unit: string, quantity: number): Promise<void> {
  const providerId = office.people.provider?.organisationId;
  await office.sql('set session_replication_role = replica');
  await office.sql(
    `insert into project_offer (tenant_id, project_id, programme_id, district_id, provider_id, position, kind, unit, quantity)
     values ($1, $2, $3, $4, $5, 1, 'seat', $6, $7)`,
    [office.tenantId, randomUUID(), programmeId, office.districtId, providerId, unit, quantity],
  );
  await office.sql('set session_replication_role = origin');
}

const lineOf = async (programmeId: string) =>
  (await (await ministry.get(lineAddress({ programme: programmeId }))).text()).replaceAll(
    /<[^>]+>|\s+/g,
    ' ',
  );

test('the line of a programme without places counts in its own unit, district by district', async () => {
  const offers = placesOf({ seat: 10_000 }, { unit: 'participant' });
  const programmeId = await publishedProgramme(office, { offers });
  await granted(programmeId, 'participant', 12);
  await granted(programmeId, 'hour', 700);
  const line = await lineOf(programmeId);
  assert.match(line, /Bescheid +Teilnehmende +Menschen/);
  assert.match(line, /Landkreis Jerichower Land\D+ 12 /);
  assert.doesNotMatch(line, /Plätze +Menschen|712/);
});

test('where there are places, they are what is counted, and what else is offered is not added to them', async () => {
  const programmeId = await publishedProgramme(office);
  await granted(programmeId, 'participant', 12);
  const line = await lineOf(programmeId);
  assert.match(line, /Bescheid +Plätze +Menschen/);
  assert.doesNotMatch(line, / 12 /);
});

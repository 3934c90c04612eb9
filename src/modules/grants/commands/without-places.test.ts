import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { appropriated, publishedProgramme } from '../../../../test/support/office.ts';
import { draftProposal, findCall, recordRecommendation } from '../../calls/index.ts';
import { MEMBERS, openCallRoom } from '../../calls/testing/call-room.ts';
import { programmeFile } from '../../programmes/files.ts';
import { findGrant } from '../queries/find-grant.ts';
import { findProject } from '../queries/projects.ts';
import { decideApplication, prepareApplicationDecision } from './application-decision.ts';
import { submitApplication } from './submit-application.ts';
import { submitCallApplication } from './submit-call-application.ts';

const room = await openCallRoom();
after(() => room.close());
const { slug: _, ...regional } = programmeFile('regio-aktiv-2021');
const regionalId = await publishedProgramme(room, regional);

/** A programme of two offers of which neither is a place. */
const counsellingId = await publishedProgramme(room, {
  offers: [
    { ...offer('family', 'Begleitete Familien'), unit: 'household' },
    { ...offer('hours', 'Sprechstunden'), unit: 'hour' },
  ],
});
function offer(id: string, title: string) {
  return {
    id,
    title: { de: title, en: title },
    unit: 'household' as const,
    payer: 'land' as const,
    sources: [],
    verified: true,
  };
}

const invalid = (outcome: Awaited<ReturnType<typeof room.does>>) =>
  outcome.kind === 'invalid' ? outcome.problems.map(({ path, code }) => `${path} ${code}`) : outcome.kind;

/** Hands in two proposals to a call, scores them and records what follows. */
async function recommended(callId: string, offers: object[], more: object[]) {
  const first = await room.handIn(callId, { offers });
  const second = await room.handIn(callId, { offers: more }, 'other-provider');
  await room.beginScoring(callId);
  await room.scoreAll(callId, { [first]: 9, [second]: 7 });
  await room.did('district-office', recordRecommendation, {
    id: callId,
    version: 3,
    seal: await room.sealOf(callId),
    presentMembers: MEMBERS.map((member) => room.people[member]?.accountId),
    reason: 'Beschluss in der Sitzung',
  });
  const rows = await room.sql('select id, status from proposal where call_id = $1', [callId]);
  const statuses = new Map(rows.map(({ id, status }) => [id, status]));
  return [statuses.get(first), statuses.get(second)];
}

test('an area that counts in households is called for, answered and recommended up to what the call wants', async () => {
  const callId = await room.openACall({
    programmeId: regionalId,
    area: 'b',
    offers: [{ kind: 'household', quantity: 20 }],
  });
  const call = await room.as('provider', (work) => findCall(work, callId));
  assert.deepEqual([call?.area, call?.unit, call?.wanted], ['b', 'household', 20]);
  assert.deepEqual(
    call?.offers.map(({ title }) => title.de),
    ['Begleitung einer Familie'],
  );
  const households = (quantity: number) => [{ kind: 'household', quantity }];
  assert.deepEqual(await recommended(callId, households(12), households(9)), ['recommended', 'reserve']);
  // The file has the chosen provider apply itself, by invitation; the line knows applications of districts only.
  const days = { startsOn: '2022-01-01', lastDay: '2023-12-31' };
  const applied = await room.does('district-office', submitCallApplication, { callId, ...days });
  assert.equal(applied.kind === 'refused' && applied.refusal.code, 'not-this-body');
});

test('what an area does not offer, a half of what is whole and nothing at all are refused beside their field', async () => {
  const callId = await room.openACall({
    programmeId: regionalId,
    area: 'b',
    offers: [{ kind: 'household', quantity: 20 }],
  });
  const drafted = async (offers: object[]) =>
    invalid(
      await room.does('provider', draftProposal, {
        callId,
        title: 'Familien im Blick',
        fieldOfUse: 'Familien',
        summary: 'Begleitung von Familien im ganzen Landkreis.',
        costCents: 1_000,
        offers,
      }),
    );
  const half = { kind: 'household', quantity: 1.5 };
  const unknown = { kind: 'place', quantity: 1 };
  assert.deepEqual(await drafted([half, unknown]), [
    'offers.0.quantity too-precise',
    'offers.1.kind no-such-offer',
  ]);
  assert.deepEqual(await drafted([{ kind: 'household', quantity: -1 }]), ['offers.0.quantity too-small']);
  assert.deepEqual(await drafted([{ kind: 'household', quantity: 0 }]), ['offers nothing-offered']);
  assert.deepEqual(await drafted([half, half]), ['offers.1.kind said-twice']);
});

test('a project without a place is granted, and nobody waits for it to describe one', async () => {
  const family = (quantity: number) => ({ kind: 'family', quantity });
  const callId = await room.openACall({ programmeId: counsellingId, offers: [family(20)] });
  const hours = { kind: 'hours', quantity: 12.5 };
  assert.deepEqual(await recommended(callId, [family(11), hours], [family(12)]), ['recommended', 'reserve']);

  room.setTime('2018-01-10T10:00:00Z');
  await appropriated(room, counsellingId, { cashYear: 2018, amountCents: 100_000_000 });
  const id = await room.did('district-office', submitCallApplication, {
    callId,
    startsOn: '2018-03-15',
    lastDay: '2018-12-31',
  });
  const grantId = await granted(id);
  const grant = await room.as('grant-officer', (work) => findGrant(work, grantId, 'de'));
  const [project] = grant?.projects ?? [];
  assert.deepEqual(
    project?.offers.map(({ title, unit, quantity }) => [title.de, unit, quantity]),
    [
      ['Begleitete Familien', 'household', 11],
      ['Sprechstunden', 'hour', 12.5],
    ],
  );
  const shown = await room.as('provider', (work) => findProject(work, project?.id ?? '', 'de'));
  assert.deepEqual([shown?.places, shown?.occupiedPlaces], [0, 0]);
  assert.deepEqual(await room.sql('select id from place where project_id = $1', [project?.id]), []);
});

test('the posts of an area are granted to a district by the file alone', async () => {
  await room.sql(`update organisation set key = 'landesverwaltungsamt' where kind = 'grant-authority'`);
  room.setTime('2022-06-10T10:00:00Z');
  for (const source of ['esf', 'land'])
    await appropriated(room, regionalId, { source, cashYear: 2022, amountCents: 100_000_000 });
  const id = await room.did('district-office', submitApplication, {
    programmeId: regionalId,
    area: 'j',
    startsOn: '2022-07-01',
    lastDay: '2022-12-31',
    items: [
      {
        providerId: room.districtId,
        title: 'Koordination im Landkreis',
        fieldOfUse: 'Koordination',
        offers: [{ kind: 'coordination-post', quantity: 1.5 }],
        amountCents: 11_000_000,
      },
    ],
  });
  const grant = await granted(id);
  const rows = await room.sql(
    `select j.area, o.kind, o.unit, o.quantity from project_offer o join project j on j.id = o.project_id where j.grant_id = $1`,
    [grant],
  );
  assert.deepEqual(rows, [{ area: 'j', kind: 'coordination-post', unit: 'post', quantity: 1.5 }]);
  const planned = await room.sql(
    `select l.source, l.amount_cents::int as cents from finance_plan_line l join notice n on n.plan_id = l.plan_id where n.grant_id = $1 order by 1`,
    [grant],
  );
  // Nobody said who bears it: the fund as much as the file lets it, the rest the Land.
  assert.deepEqual(planned, [
    { source: 'esf', cents: 6_600_000 },
    { source: 'land', cents: 4_400_000 },
  ]);
});

/** Two people grant what was applied for. */
async function granted(applicationId: string): Promise<string> {
  const [row] = await room.sql('select version from application where id = $1', [applicationId]);
  await room.did('grant-officer', prepareApplicationDecision, {
    id: applicationId,
    version: row?.version,
    outcome: 'approve',
    reason: 'Alle Voraussetzungen sind erfüllt.',
  });
  const decided = await room.does('second-officer', decideApplication, {
    id: applicationId,
    version: row?.version + 1,
    verdict: 'agree',
  });
  return String(decided.kind === 'done' && decided.answer.grantId);
}

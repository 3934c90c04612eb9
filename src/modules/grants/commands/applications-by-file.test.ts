import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { appropriated, openOffice } from '../../../../test/support/office.ts';
import { json } from '../../../platform/database/json-documents.ts';
import {
  checkProposal,
  closeCall,
  createCall,
  declareInterests,
  draftProposal,
  findRankingSeal,
  inviteBidders,
  openCall,
  recordRecommendation,
  resultDecision,
  scoreProposal,
  submitProposal,
} from '../../calls/index.ts';
import { programmeFile } from '../../programmes/files.ts';
import { decideApplication, prepareApplicationDecision } from './application-decision.ts';
import { submitApplication } from './submit-application.ts';
import { submitCallApplication } from './submit-call-application.ts';
import { submitProposalApplication } from './submit-proposal-application.ts';

const office = await openOffice();
after(() => office.close());

/** Puts a programme in force as its file says it, and nothing else. */
async function inForce(slug: string): Promise<string> {
  const id = randomUUID();
  await office.sql(
    `insert into programme (tenant_id, id, slug, definition, definition_hash, status, published_at)
     values ($1, $2, $3, $4, 'file', 'published', '2012-01-01')`,
    [office.tenantId, id, slug, json(programmeFile(slug))],
  );
  return id;
}

const refusal = (outcome: Awaited<ReturnType<typeof office.does>>): string =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
const findings = { 'in-time': { isMet: true }, complete: { isMet: true }, 'cost-types': { isMet: true } };
const criteria = [{ title: 'Konzept', phase: 'written', maximumPoints: 20, weight: 1 }];

/** The way of a call from its office over proposals and members to what they recommend; returns call and proposals. */
async function selected(
  runner: string,
  call: Record<string, unknown>,
  { bidders, members, proposal }: { bidders: string[]; members: string[]; proposal: Record<string, unknown> },
) {
  const id = await office.did(runner, createCall, {
    ...{ title: 'Aufruf', opensOn: '2022-09-01', closesOn: '2022-09-30', criteria },
    ...call,
  });
  await office.did(runner, openCall, { id, version: 1 });
  const proposals: string[] = [];
  for (const bidder of bidders) {
    const own = await office.did(bidder, draftProposal, {
      callId: id,
      title: `Vorschlag ${bidder}`,
      ...proposal,
    });
    proposals.push(await office.did(bidder, submitProposal, { id: own, version: 1 }));
  }
  office.setTime('2022-10-10T10:00:00Z');
  await office.did(runner, closeCall, { id, version: 2 });
  for (const one of proposals) await office.did(runner, checkProposal, { id: one, version: 2, findings });
  const [criterion] = await office.sql('select id from criterion where call_id = $1', [id]);
  for (const member of members) {
    const interests = Object.fromEntries(proposals.map((one) => [one, { hasInterest: false, reason: '' }]));
    await office.did(member, declareInterests, { id, interests });
    for (const [at, one] of proposals.entries())
      await office.did(member, scoreProposal, {
        id: one,
        version: 0,
        scores: { [criterion?.id]: { points: 20 - at, reason: 'Schlüssig' } },
      });
  }
  const seal = await office.as(runner, (work) => findRankingSeal(work, id));
  const presentMembers = members.map((member) => office.people[member]?.accountId);
  await office.did(runner, recordRecommendation, {
    id,
    version: 3,
    seal,
    presentMembers,
    reason: 'Nach Punkten',
  });
  return { id, proposals };
}

test('Niedersachsen: ministry calls, 14 Jobcenter propose, a jury of the Land selects ten, who are invited and apply', async () => {
  office.setTime('2022-09-05T10:00:00Z');
  const programmeId = await inForce('foerderzentrum-plus-niedersachsen');
  const jury = await office.found('jury', 'Jury des Landes');
  const members = ['juror-1', 'juror-2', 'juror-3'];
  for (const member of members) await office.hire(member, 'committee-member', jury);
  const bidders = Array.from({ length: 14 }, (_, number) => `jobcenter-${number + 1}`);
  for (const bidder of bidders) {
    const district = await office.found('district', `Kreis ${bidder}`);
    await office.hire(bidder, 'jobcenter', await office.found('jobcenter', bidder, district));
  }
  const seats = (quantity: number) => [{ kind: 'seat', quantity }];
  const proposal = {
    fieldOfUse: 'Betreuung',
    summary: 'Mehr Personal für Menschen im Langzeitbezug.',
    offers: seats(120),
    costCents: 80_000_000,
  };
  const call = {
    ...{ programmeId, offers: seats(1_680), budgetCents: 1_120_000_000 },
    committee: { presentAbovePercent: 50, leastPresent: 2, largeSpreadPercent: 25 },
  };
  const { id, proposals } = await selected('programme-office', call, { bidders, members, proposal });
  const outcomes = await office.sql(
    'select outcome from proposal_result where call_id = $1 order by position',
    [id],
  );
  assert.deepEqual(
    outcomes.map(({ outcome }) => outcome),
    [...Array(10).fill('recommended'), ...Array(4).fill('reserve')],
  );

  await office.did('programme-office', resultDecision.prepare, { id, reason: 'Die Jury hat entschieden' });
  await office.did('second-programme-officer', resultDecision.decide, { id, verdict: 'agree' });
  const readers = await office.as('provider', ({ db }) =>
    db.selectFrom('document').select(['ownerId', 'districtId']).where('subjectId', '=', id).execute(),
  );
  assert.deepEqual(readers, [
    { ownerId: office.people['programme-office']?.organisationId, districtId: null },
  ]);

  const days = { startsOn: '2023-01-01', lastDay: '2024-12-31' };
  const apply = (at: number) =>
    office.does(`jobcenter-${at + 1}`, submitProposalApplication, { proposalId: proposals[at], ...days });
  assert.equal(refusal(await apply(0)), 'not-invited');
  await office.did('programme-office', inviteBidders, { id, dueOn: '2022-11-30' });
  assert.equal(refusal(await apply(10)), 'not-selected');
  office.setTime('2022-11-15T10:00:00Z');
  for (let at = 0; at < 10; at += 1) assert.equal(refusal(await apply(at)), 'done');
  assert.equal(refusal(await apply(0)), 'already-applied');
  office.setTime('2022-12-01T10:00:00Z');
  assert.equal(refusal(await apply(0)), 'invitation-over');
  const [application] = await office.sql(
    `select o.kind, count(*)::int as count, count(distinct a.grantor_id)::int as authorities, sum(i.amount_cents)::bigint as cents
       from application a join organisation o on o.id = a.grantee_id join application_item i on i.application_id = a.id
      where a.programme_id = $1 group by o.kind`,
    [programmeId],
  );
  assert.deepEqual(application, { kind: 'jobcenter', count: 10, authorities: 1, cents: 800_000_000 });

  await appropriated(
    office,
    programmeId,
    { cashYear: 2023, amountCents: 400_000_000 },
    { cashYear: 2024, amountCents: 400_000_000 },
  );
  const [first] = await office.sql('select id, version from application where proposal_id = $1', [
    proposals[0],
  ]);
  await office.did('grant-officer', prepareApplicationDecision, {
    ...{ id: first?.id, version: first?.version, outcome: 'approve', reason: 'Förderfähig' },
  });
  await office.did('second-officer', decideApplication, {
    ...{ id: first?.id, version: first?.version + 1, verdict: 'agree' },
  });
  const granted = await office.as('jobcenter-1', ({ db }) =>
    db.selectFrom('grantInForce').select(['granteeId', 'amountCents']).execute(),
  );
  assert.deepEqual(granted, [
    { granteeId: office.people['jobcenter-1']?.organisationId, amountCents: 80_000_000 },
  ]);
});

test('NRW: Jobcenter, municipality and provider apply freely for what they run themselves, a district does not', async () => {
  office.setTime('2017-09-05T10:00:00Z');
  const programmeId = await inForce('soziale-teilhabe-nrw');
  const town = await office.found('municipality', 'Stadt Burg', office.districtId);
  await office.hire('town', 'provider', town);
  const [offer] = programmeFile('soziale-teilhabe-nrw').offers;
  const item = {
    ...{ providerId: office.people.provider?.organisationId, title: 'Begleitung', fieldOfUse: 'Teilhabe' },
    ...{ offers: [{ kind: offer?.id, quantity: 10 }], amountCents: 1_000_000 },
  };
  const input = { programmeId, startsOn: '2017-10-01', lastDay: '2018-09-30', items: [item] };
  assert.equal(refusal(await office.does('district-office', submitApplication, input)), 'not-this-body');
  for (const applicant of ['jobcenter', 'town', 'provider']) {
    const id = await office.did(applicant, submitApplication, input);
    const [row] = await office.sql(
      `select a.grantee_id, i.provider_id from application a join application_item i on i.application_id = a.id where a.id = $1`,
      [id],
    );
    const own = office.people[applicant]?.organisationId;
    assert.deepEqual([row?.grantee_id, row?.provider_id], [own, own]);
  }
});

test('REGIO AKTIV, area b: the provider that the committee chose is invited and applies to the authority of the file', async () => {
  office.setTime('2022-09-05T10:00:00Z');
  const programmeId = await inForce('regio-aktiv-2021');
  const authority = await office.found('grant-authority', 'Landesverwaltungsamt');
  await office.sql('update organisation set key = $1 where id = $2', ['landesverwaltungsamt', authority]);
  const offers = [{ kind: 'household', quantity: 40 }];
  const proposal = {
    fieldOfUse: 'Familien',
    summary: 'Begleitung von Familien auf dem Weg in Arbeit.',
    offers,
    costCents: 30_000_000,
  };
  const call = { programmeId, area: 'b', offers, budgetCents: 35_000_000 };
  const people = { bidders: ['provider', 'other-provider'], members: ['member-1', 'member-2'], proposal };
  await office.sql('update membership set valid = $1 where account_id = $2', [
    '[2017-01-01,2018-01-01)',
    office.people['member-3']?.accountId,
  ]);
  const { id, proposals } = await selected('district-office', call, people);

  const days = { startsOn: '2023-01-01', lastDay: '2025-12-31' };
  assert.equal(
    refusal(await office.does('district-office', submitCallApplication, { callId: id, ...days })),
    'not-this-body',
  );
  const item = {
    ...proposal,
    title: 'Frei',
    amountCents: 1,
    providerId: office.people.provider?.organisationId,
  };
  const { fieldOfUse, title, amountCents, providerId } = item;
  const items = [{ fieldOfUse, title, amountCents, providerId, offers }];
  assert.equal(
    refusal(await office.does('provider', submitApplication, { programmeId, area: 'b', ...days, items })),
    'not-invited',
  );
  await office.did('district-office', inviteBidders, { id, dueOn: '2022-12-31' });
  assert.equal(
    refusal(
      await office.does('other-provider', submitProposalApplication, { proposalId: proposals[1], ...days }),
    ),
    'not-selected',
  );
  await office.did('provider', submitProposalApplication, { proposalId: proposals[0], ...days });
  const [application] = await office.sql('select * from application where programme_id = $1', [programmeId]);
  assert.deepEqual(
    [application?.grantee_id, application?.grantor_id, application?.proposal_id, application?.district_id],
    [providerId, authority, proposals[0], office.districtId],
  );
});

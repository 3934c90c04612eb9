import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { appropriated, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { decideAppropriation, decideYear, prepareAppropriation, prepareYear } from '../../funding/index.ts';
import {
  decideApplication,
  prepareApplicationDecision,
  submitMeasureApplication,
} from '../../grants/index.ts';
import {
  amountOf,
  asked,
  costTypeOf,
  districtLine,
  minimalProgramme,
  moneyOf,
} from '../../programmes/model/testing/minimal-programme.ts';
import { codeOf } from '../testing/claims.ts';
import { DISTRICT, grantedByAuthority, occupyPlaces, passedOn } from '../testing/passed-on.ts';
import { checkClaim, releaseClaim } from './claim-decision.ts';
import { declareShare } from './declare-share.ts';
import { submitClaim } from './submit-claim.ts';

const office = await openOffice();
after(() => office.close());
const title = { de: 'Titel', en: 'title' };
const NOT_READ = { sources: [], verified: false };
const JOBCENTER = ['jobcenter', 'second-jobcenter'] as const;

/** A programme whose lump the Land pays for every place, and a sum beside it for work opportunities the Jobcenter. */
const BESIDE: Parameters<typeof publishedProgramme>[1] = {
  money: [moneyOf(null, { title }), moneyOf(null, { id: 'integration', title, payer: 'jobcenter' })],
  costTypes: [
    costTypeOf('lump', { title, basis: 'lump-sum', cap: amountOf('', 25_000) }),
    costTypeOf('work-cost', {
      ...{ title, basis: 'lump-sum', cap: amountOf('', 20_000) },
      ...{ paidBy: 'jobcenter', paidFrom: ['integration'], offers: ['work-opportunity'] },
    }),
  ],
  procedure: {
    ...minimalProgramme().procedure,
    steps: [...districtLine(), { act: 'passing-on', by: ['district'], to: 'provider', ...NOT_READ }],
    passingOn: { to: ['provider'], costTypes: ['lump'], ...NOT_READ },
  },
  payment: { mode: 'advance', windowDays: 60, returned: 'available', ...NOT_READ },
};

before(async () => {
  await office.hire('second-district-officer', 'district-office', office.districtId);
  await office.hire('second-jobcenter', 'jobcenter', office.people.jobcenter?.organisationId as string);
});

const prepareOwn = (who: string, programmeId: string, source = 'integration', amountCents = 1_000_000) =>
  office.does(who, prepareAppropriation, {
    ...{ id: programmeId, reason: 'Eingliederungsmittel 2018' },
    appropriations: [{ source, cashYear: 2018, amountCents }],
  });
const agreeOwn = (who: string, id: string) => office.does(who, decideAppropriation, { id, verdict: 'agree' });

/** A project of two work opportunities and a municipal place, granted through the district; all taken from 1 March. */
async function running() {
  office.setTime('2018-01-02T10:00:00Z');
  const programmeId = await publishedProgramme(office, BESIDE);
  await appropriated(office, programmeId, { cashYear: 2018, amountCents: 10_000_000 });
  const parentId = await grantedByAuthority(office, {
    ...{ programmeId, startsOn: '2018-01-01', lastDay: '2018-12-31' },
    items: [
      {
        providerId: office.people.provider?.organisationId,
        ...{ title: 'Tafelgarten', fieldOfUse: 'Tafel', offers: asked(2, 1), amountCents: 900_000 },
      },
    ],
    lines: [{ project: 0, costType: 'lump', cashYear: 2018, quantity: 36, unitPriceCents: 25_000 }],
  });
  const grantId = await passedOn(office, { grantId: parentId, provider: 'provider' });
  await occupyPlaces(office, grantId, '[2018-03-01,)');
  const [project] = await office.sql('select id from project where grant_id = $1', [grantId]);
  return { programmeId, parentId, grantId, projectId: project?.id as string };
}

async function ownMoney(programmeId: string, amountCents = 1_000_000) {
  assert.equal((await prepareOwn('jobcenter', programmeId, 'integration', amountCents)).kind, 'done');
  assert.equal((await agreeOwn('second-jobcenter', programmeId)).kind, 'done');
}

const apply = (of: { grantId: string; projectId: string }, more: object = {}) =>
  office.does('provider', submitMeasureApplication, {
    ...{
      id: of.grantId,
      startsOn: '2018-03-01',
      lastDay: '2018-12-31',
      rateCents: 12_000,
      wholeCents: 37_000,
    },
    places: [{ projectId: of.projectId, kind: 'work-opportunity', places: 2 }],
    ...more,
  });
const applied = async (...of: Parameters<typeof apply>): Promise<string> => {
  const outcome = await apply(...of);
  assert.equal(outcome.kind, 'done', JSON.stringify(outcome));
  return outcome.kind === 'done' ? String(outcome.answer.id) : '';
};
const prepare = (id: string, who = 'jobcenter') =>
  office.does(who, prepareApplicationDecision, {
    ...{
      id,
      version: 1,
      outcome: 'approve',
      reason: 'Zusätzlich, im öffentlichen Interesse, wettbewerbsneutral.',
    },
  });
const decide = (id: string, who = 'second-jobcenter') =>
  office.does(who, decideApplication, { id, version: 2, verdict: 'agree' });

async function measured(of: { grantId: string; projectId: string }): Promise<string> {
  const id = await applied(of);
  assert.equal(codeOf(await prepare(id)), 'done');
  assert.equal(codeOf(await decide(id)), 'done');
  const [grant] = await office.sql('select id from grant_award where application_id = $1', [id]);
  return grant?.id;
}

async function paidBy([first, second]: readonly [string, string], id: string) {
  await office.did(first, checkClaim, { id, version: 1, reason: 'Rechnerisch richtig.' });
  return office.does(second, releaseClaim, { id, version: 2, verdict: 'agree' });
}

const totalsOf = (programmeId: string) =>
  office.sql(
    `select o.kind as holder, l.source, l.source_kind, l.appropriation_cents, l.committed_cents, l.paid_cents
       from budget_line l join organisation o on o.id = l.holder_id
      where l.programme_id = $1 and l.origin_grant_id is null order by 1, 2`,
    [programmeId],
  );
const lineOf = async (programmeId: string, holder: string) =>
  (
    await office.sql(
      'select l.id from budget_line l join organisation o on o.id = l.holder_id where l.programme_id = $1 and o.kind = $2',
      [programmeId, holder],
    )
  )[0]?.id as string;
const TABLES = [
  ...(['budgetLine', 'ledgerAccount', 'ledgerEntry', 'decision', 'decisionPosting', 'calculation'] as const),
  ...(['application', 'applicationItem', 'financePlan', 'grantAward', 'notice'] as const),
  ...(['claim', 'claimLine', 'payment'] as const),
];
const seen = (who: string, table: (typeof TABLES)[number]) =>
  office.as(who, async ({ db }) =>
    Number(
      (
        await db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow()
      ).count,
    ),
  );

test('a Jobcenter keeps books of its own: two of its people, money of its own, while the Land turns those of the Land', async () => {
  const programmeId = await publishedProgramme(office, BESIDE);
  await prepareOwn('jobcenter', programmeId);
  // At the same time, and of the same programme, the ministry prepares what the Land has.
  const land = {
    id: programmeId,
    reason: 'Haushaltsplan',
    appropriations: [{ source: 'land', cashYear: 2018, amountCents: 7 }],
  };
  assert.equal((await office.does('programme-office', prepareAppropriation, land)).kind, 'done');
  assert.equal(codeOf(await agreeOwn('jobcenter', programmeId)), 'not-by-preparer');
  assert.equal((await agreeOwn('second-jobcenter', programmeId)).kind, 'done');
  assert.equal((await agreeOwn('second-programme-officer', programmeId)).kind, 'done');
  assert.deepEqual(await totalsOf(programmeId), [
    {
      holder: 'jobcenter',
      source: 'integration',
      source_kind: 'own-cash',
      appropriation_cents: 1_000_000,
      committed_cents: 0,
      paid_cents: 0,
    },
    {
      holder: 'ministry',
      source: 'land',
      source_kind: 'own-cash',
      appropriation_cents: 7,
      committed_cents: 0,
      paid_cents: 0,
    },
  ]);
});

test('neither appropriates the money of the other', async () => {
  const programmeId = await publishedProgramme(office, BESIDE);
  assert.equal(codeOf(await prepareOwn('jobcenter', programmeId, 'land')), 'not-paid-here');
  assert.equal(codeOf(await prepareOwn('programme-office', programmeId, 'integration')), 'not-paid-here');
});

test('a measure is granted by two people of the Jobcenter from its own line, never more than there is, and nothing of the Land moves', async () => {
  const project = await running();
  await ownMoney(project.programmeId, 239_999);
  const before = (await totalsOf(project.programmeId))[1];
  const id = await applied(project);
  assert.equal(codeOf(await prepare(id, 'grant-officer')), 'not-found', 'the authority is not asked');
  assert.equal(codeOf(await prepare(id)), 'line-exhausted');
  await ownMoney(project.programmeId, 1);
  assert.equal(codeOf(await prepare(id)), 'done');
  assert.equal(codeOf(await decide(id, 'jobcenter')), 'not-by-preparer');
  assert.equal(codeOf(await decide(id)), 'done');
  const [own, land] = await totalsOf(project.programmeId);
  assert.equal(own?.committed_cents, 240_000);
  assert.deepEqual(land, before);
  assert.deepEqual(
    await office.sql(
      `select kind, places, rate_cents, whole_cents, starts_on::text, ends_on::text from measure_share where project_id = $1`,
      [project.projectId],
    ),
    [
      {
        ...{ kind: 'work-opportunity', places: 2, rate_cents: 12_000, whole_cents: 37_000 },
        ...{ starts_on: '2018-03-01', ends_on: '2019-01-01' },
      },
    ],
  );
  assert.equal(
    (await office.sql('select id from project where programme_id = $1', [project.programmeId])).length,
    1,
  );
});

test('with the grant of its project a measure bears no more than a place costs, and no place has two measures', async () => {
  const project = await running();
  await ownMoney(project.programmeId);
  const above = await applied(project, { rateCents: 15_000 });
  const refused = await prepare(above);
  assert.deepEqual(
    refused.kind === 'refused' && [
      refused.refusal.code,
      refused.refusal.facts.together,
      refused.refusal.facts.whole,
    ],
    ['above-whole-cost', 40_000, 37_000],
  );
  await measured(project);
  const again = await applied(project, { rateCents: 5_000, wholeCents: 60_000 });
  assert.equal(codeOf(await prepare(again)), 'done');
  assert.equal(codeOf(await decide(again)), 'measured-already');
});

test('what is wrong with a measure stands beside its fields', async () => {
  const project = await running();
  const outcome = await apply(project, {
    ...{ rateCents: 21_000, wholeCents: 20_000 },
    places: [{ projectId: project.projectId, kind: 'work-opportunity', places: 3 }],
  });
  assert.deepEqual(
    outcome.kind === 'invalid' && outcome.problems.map(({ path, code }) => `${path} ${code}`),
    ['rateCents above-cap', 'wholeCents below-rate', 'places.0.places above-granted'],
  );
});

test('a month is claimed from the Jobcenter for its places, from the district for all, and each pays from its own line', async () => {
  const project = await running();
  await ownMoney(project.programmeId);
  const measureId = await measured(project);
  office.setTime('2018-04-03T10:00:00Z');
  const own = await office.did('provider', submitClaim, { grantId: measureId });
  const fromDistrict = await office.did('provider', submitClaim, { grantId: project.grantId });
  assert.equal(
    (await office.sql('select requested_cents from claim where id = $1', [own]))[0]?.requested_cents,
    24_000,
  );
  assert.equal(
    codeOf(await office.does('district-office', checkClaim, { id: own, version: 1, reason: 'Nicht meins.' })),
    'not-found',
  );
  assert.equal((await paidBy(JOBCENTER, own)).kind, 'done');
  assert.equal((await paidBy(DISTRICT, fromDistrict)).kind, 'done');
  const [jobcenter] = await totalsOf(project.programmeId);
  assert.equal(jobcenter?.paid_cents, 24_000);
  const [standing] = await office.sql('select paid_cents from project_standing where project_id = $1', [
    project.projectId,
  ]);
  assert.equal(
    standing?.paid_cents,
    75_000,
    'what the Jobcenter pays is not paid out of the grant of the project',
  );
  const costs = await office.sql(
    `select total_cents, financed_cents from place_cost where cost_type = 'work-cost' and place_id in (select id from place where project_id = $1)`,
    [project.projectId],
  );
  assert.deepEqual(costs, [
    { total_cents: 37_000, financed_cents: 37_000 },
    { total_cents: 37_000, financed_cents: 37_000 },
  ]);
});

test('the last reader lets nobody pay a place beyond what it costs, whoever is first', async () => {
  const project = await running();
  await ownMoney(project.programmeId);
  const measureId = await measured(project);
  office.setTime('2018-04-03T10:00:00Z');
  await office.sql('set session_replication_role = replica');
  await office.sql('update measure_share set whole_cents = 36999 where grant_id = $1', [measureId]);
  await office.sql('set session_replication_role = origin');
  const own = await office.did('provider', submitClaim, { grantId: measureId });
  const fromDistrict = await office.did('provider', submitClaim, { grantId: project.grantId });
  assert.equal((await paidBy(DISTRICT, fromDistrict)).kind, 'done');
  assert.equal(codeOf(await paidBy(JOBCENTER, own)), 'above-the-whole');
});

test('nobody declares by hand what follows from a measure; of other payers and places they still do', async () => {
  const project = await running();
  await ownMoney(project.programmeId);
  await measured(project);
  office.setTime('2018-04-03T10:00:00Z');
  const places = await office.sql('select id, kind from place where project_id = $1 order by number', [
    project.projectId,
  ]);
  const share = (kind: string, payer: string) =>
    office.does('provider', declareShare, {
      ...{ projectId: project.projectId, month: '2018-03', costType: 'lump', payer, amountCents: 1_000 },
      placeId: places.find((place) => place.kind === kind)?.id,
    });
  assert.equal(codeOf(await share('work-opportunity', 'Jobcenter')), 'covered-by-measure');
  assert.equal(codeOf(await share('work-opportunity', 'Stadt Burg')), 'done');
  assert.equal(codeOf(await share('municipal', 'Jobcenter')), 'done');
});

test('the Land sees the figure and nothing of the books; the Jobcenter nothing of those of the Land', async () => {
  const project = await running();
  const LAND = ['programme-office', 'grant-officer', 'auditor', 'district-office'];
  const seenBy = (who: string) => Promise.all(TABLES.map((table) => seen(who, table)));
  const before = new Map<string, number[]>();
  for (const who of LAND) before.set(who, await seenBy(who));
  await ownMoney(project.programmeId);
  const measureId = await measured(project);
  office.setTime('2018-04-03T10:00:00Z');
  await paidBy(JOBCENTER, await office.did('provider', submitClaim, { grantId: measureId }));
  for (const who of LAND) {
    assert.deepEqual(await seenBy(who), before.get(who), who);
    const figures = await office.as(who, ({ db }) =>
      db.selectFrom('measureShare').select('rateCents').where('projectId', '=', project.projectId).execute(),
    );
    assert.deepEqual(figures, [{ rateCents: 12_000 }], who);
  }
  const counted = await office.sql(
    `select station from station_count where programme_id = $1 and station like 'claim-%' and total > 0`,
    [project.programmeId],
  );
  assert.deepEqual(counted, [], 'nothing of it stands on the line of the Land');
  const lines = await office.as('jobcenter', ({ db }) =>
    db.selectFrom('budgetLine').select('holderId').execute(),
  );
  assert.ok(
    lines.length > 0 && lines.every(({ holderId }) => holderId === office.people.jobcenter?.organisationId),
  );
  const granted = await office.as('programme-office', ({ db }) =>
    db
      .selectFrom('grantedSum')
      .select('amountCents')
      .where('programmeId', '=', project.programmeId)
      .execute(),
  );
  assert.deepEqual(granted, [{ amountCents: 900_000 }]);
});

test('whoever names the line of another body is refused by the ledger itself', async () => {
  const project = await running();
  await ownMoney(project.programmeId);
  const [land, own] = [
    await lineOf(project.programmeId, 'ministry'),
    await lineOf(project.programmeId, 'jobcenter'),
  ];
  const misbook = async (first: string, second: string, budgetLineId: string) => {
    const id = crypto.randomUUID();
    await office.as(first, async ({ db, now, actor }) => {
      await db
        .insertInto('decision')
        .values({
          ...{ id, subjectKind: 'appropriation', subjectId: project.programmeId, contentHash: 'x' },
          ...{ proposedOutcome: 'approve', reason: 'Verbucht', detail: '{}', postingCount: 1 },
          ...{ preparedBy: actor.accountId, preparedAt: now },
        } as never)
        .execute();
      await db
        .insertInto('decisionPosting')
        .values({
          decisionId: id,
          postingNo: 1,
          rule: 'appropriate',
          budgetLineId,
          amountCents: 5,
        } as never)
        .execute();
    });
    await office.as(second, ({ db, now, actor }) =>
      db
        .updateTable('decision')
        .set({ outcome: 'approved', decidedBy: actor.accountId, decidedAt: now })
        .where('id', '=', id)
        .execute(),
    );
  };
  await assert.rejects(misbook('jobcenter', 'second-jobcenter', land), { constraint: 'books_of_its_body' });
  await assert.rejects(misbook('programme-office', 'second-programme-officer', own), {
    constraint: 'books_of_its_body',
  });
});

test('a finished year of its own books is closed by two people of the Jobcenter; that of the Land stays open', async () => {
  const project = await running();
  await ownMoney(project.programmeId);
  await measured(project);
  office.setTime('2019-02-01T10:00:00Z');
  const year = { id: project.programmeId, free: 'lapse', reason: 'Haushaltsjahr ist zu Ende' };
  assert.equal(codeOf(await office.does('jobcenter', prepareYear, year)), 'done');
  assert.equal(
    codeOf(await office.does('second-jobcenter', decideYear, { id: project.programmeId, verdict: 'agree' })),
    'done',
  );
  const years = await office.sql(
    `select o.kind, l.cash_year, l.closed_on is not null as closed from budget_line l join organisation o on o.id = l.holder_id
      where l.programme_id = $1 and l.origin_grant_id is null order by 1, 2`,
    [project.programmeId],
  );
  assert.deepEqual(years, [
    { kind: 'jobcenter', cash_year: 2018, closed: true },
    { kind: 'jobcenter', cash_year: 2019, closed: false },
    { kind: 'ministry', cash_year: 2018, closed: false },
  ]);
});

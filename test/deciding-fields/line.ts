import { randomUUID } from 'node:crypto';
import { callerOf } from '../../src/api/testing/caller.ts';
import type { EmptyLand } from '../../src/api/testing/empty-land.ts';
import { described, granted, referred } from '../../src/api/testing/line-steps.ts';
import {
  checkProposal,
  closeCall,
  createCall,
  declareInterests,
  draftProposal,
  findRankingSeal,
  openCall,
  scoreProposal,
  submitProposal,
} from '../../src/modules/calls/index.ts';
import {
  addParty,
  approvalDecision,
  changeDocument,
  draftDocument,
  submitDocument,
} from '../../src/modules/documents/index.ts';
import { CONCEPT } from '../../src/modules/documents/testing/document-room.ts';
import { passOnGrant, submitApplication } from '../../src/modules/grants/index.ts';
import { assignPerson, startParticipation } from '../../src/modules/participants/index.ts';
import {
  checkClaim,
  decideRecovery,
  prepareRecovery,
  releaseClaim,
  submitClaim,
} from '../../src/modules/payments/index.ts';
import { describeActivity, describePlace } from '../../src/modules/places/index.ts';
import type { ProgrammeDefinition } from '../../src/modules/programmes/model/programme-definition.ts';
import { targetGroupOf } from '../../src/modules/programmes/model/testing/minimal-programme.ts';
import { appropriated, type Office, publishedProgramme } from '../support/office.ts';

/** Everything that the probes ask about: one matter in each state of the line. */
export type Line = Awaited<ReturnType<typeof carriedLine>>;

/** The day on which the probes ask, unless they say another. */
export const TODAY = '2030-06-03';

/** The plan of a project with seven gardens and three kitchens for a year. */
export const project = (
  office: Office,
  more: { gardens?: number; kitchens?: number; posts?: number } = {},
) => {
  const { gardens = 7, kitchens = 3, posts = 1 } = more;
  return {
    ...{ providerId: office.people.provider?.organisationId, title: 'Tafelgarten', fieldOfUse: 'Tafel' },
    amountCents: 2_100_000,
    offers: [
      { kind: 'garden', quantity: gardens },
      { kind: 'kitchen', quantity: kitchens },
      ...(posts > 0 ? [{ kind: 'coach', quantity: posts }] : []),
    ],
  };
};

/** The lines of such a project: two fifths are of the Land, as the file wants it. */
const plan = (land = 840_000, own = 1_260_000) => [
  { project: 0, costType: 'lump', source: 'land', cashYear: 2030, quantity: 84, unitPriceCents: land / 84 },
  { project: 0, costType: 'lump', source: 'own', cashYear: 2030, quantity: 84, unitPriceCents: own / 84 },
  { costType: 'staff', source: 'land', cashYear: 2030, amountCents: 400_000 },
  { costType: 'staff', source: 'own', cashYear: 2030, amountCents: 600_000 },
  { costType: 'overhead', source: 'land', cashYear: 2030, amountCents: 60_000 },
  { costType: 'overhead', source: 'own', cashYear: 2030, amountCents: 90_000 },
];

/** The facts of somebody who meets every provision and rule of the full programme. */
export const FACTS = {
  benefitPeriods: [{ from: '2027-01-01', until: null }],
  unemploymentPeriods: [{ from: '2027-01-01', until: null }],
  ...{ interruptions: [], assignments16d: [], integrationForecast: 'negative', voluntary: true },
};

/** Carries the line of a programme through every station, by commands of those who act there. */
export async function carriedLine(office: Office, full: ProgrammeDefinition) {
  await office.sql(`update organisation set official_key = '15003' where id = $1`, [office.districtId]);
  await office.sql(`update organisation set key = 'authority' where id = $1`, [
    office.people['grant-officer']?.organisationId,
  ]);
  await office.hire('second-district-officer', 'district-office', office.districtId);
  await office.found('grant-authority', 'Zweite Bank');
  const associationId = await office.found('association', 'Landkreistag');
  const elsewhereId = await office.found('district', 'Dessau-Roßlau');
  await office.sql(`update organisation set official_key = '15001' where id = $1`, [elsewhereId]);
  const loose = looselySaid(full);
  office.setTime('2030-01-02T10:00:00Z');
  const programmeId = await publishedProgramme(office, loose);
  const draftId = randomUUID();
  await office.sql(
    `insert into programme (tenant_id, id, slug, definition, definition_hash, status) values ($1, $2, 'draft', $3, 'test', 'draft')`,
    [office.tenantId, draftId, JSON.stringify(full)],
  );
  const otherId = await publishedProgramme(office, { slug: 'other', ...otherProgramme(full) });
  await office.sql(`update programme set slug = 'other' where id = $1`, [otherId]);
  const emptyId = await publishedProgramme(office, loose);
  let current = loose;
  const put = async (definition: ProgrammeDefinition) => {
    current = definition;
    await office.sql('update programme set definition = $1 where id = any ($2)', [
      JSON.stringify(definition),
      [programmeId, draftId, emptyId],
    ]);
  };
  const land = asLand(office);
  const context = { office, land, programmeId, loose, put };
  await appropriated(
    office,
    programmeId,
    ...[2030, 2031, 2032].map((cashYear) => ({ cashYear, amountCents: 100_000_000 })),
  );
  for (const [id, places, cents] of [
    [office.districtId, 60, 10_000_000],
    [elsewhereId, 10, 100_000],
  ])
    await office.sql(
      `insert into quota (tenant_id, programme_id, district_id, valid_from, places, amount_cents, origin, source)
       values ($1, $2, $3, '2030-01-01', $4, $5, 'named', 'A1')`,
      [office.tenantId, programmeId, id, places, cents],
    );
  const written = await documents(context);
  const called = await call(context);
  const given = await grants(context);
  return {
    ...{
      programmeId,
      draftId,
      emptyId,
      otherId,
      associationId,
      elsewhereId,
      put,
      ...written,
      ...called,
      ...given,
    },
    current: () => current,
    ...(await people(context, given.garden.placeId)),
    ...(await moneyBack(context, given.grantId)),
  };
}

type Context = {
  readonly office: Office;
  readonly land: EmptyLand;
  readonly programmeId: string;
  readonly loose: ProgrammeDefinition;
  put(definition: ProgrammeDefinition): Promise<void>;
};

/** The programme without what would stop its line on the way; the probes ask for that. */
const looselySaid = (full: ProgrammeDefinition): ProgrammeDefinition => ({
  ...full,
  ...{ conditions: [], sizes: [], shares: [], staffing: [], targets: [], relations: [] },
  targetGroup: { ...full.targetGroup, instrument: null, rules: [{ fact: 'age', atLeast: 1 }] },
  offers: full.offers.map((offer) => ({ ...offer, shareBasisPoints: undefined })),
  money: full.money.map((source) => ({ ...source, budgetPeriods: [] })),
  ...{ participation: null, payment: { ...full.payment, mode: 'advance', afterFinality: false } as never },
  procedure: {
    ...full.procedure,
    earlyStart: undefined,
    // Else the first claims are borne by own money alone.
    financing: full.procedure.financing && { ...full.procedure.financing, ownFundsFirst: false },
    longestProject: undefined,
    steps: full.procedure.steps.map((step) => ({ ...step, leadDays: undefined, needs: undefined })),
  },
});

const otherProgramme = (full: ProgrammeDefinition): Partial<ProgrammeDefinition> => ({
  period: { ...full.period, until: '2032-01-01' },
  targets: full.targets.map((target) => ({ ...target, quantity: 12 })),
  targetGroup: targetGroupOf(null),
});

/** The steps of a stranger's line, taken in this office. */
function asLand(office: Office): EmptyLand {
  const api = callerOf(office);
  const refuse = (): never => {
    throw new Error('not in an office that is there already');
  };
  return {
    ...{
      setTime: office.setTime,
      sql: office.sql,
      admit: refuse,
      bodyOf: refuse,
      refused: refuse,
      close: refuse,
    },
    accountOf: (key) => office.people[key]?.accountId as string,
    asks: async (as, path) => {
      const { status, body } = await api.get(path, { as });
      if (status !== 200) throw new Error(`${as} GET ${path}: ${status} ${JSON.stringify(body)}`);
      return body as never;
    },
    did: async (as, command, body) => {
      const answer = await api.post(`/${command}`, { as, body });
      if (answer.status !== 200) throw new Error(`${as} ${command}: ${JSON.stringify(answer.body)}`);
      return answer.body.answer as never;
    },
  };
}

/** A concept that is approved and one that waits to be; an agreement that nobody founds yet. */
async function documents({ office, programmeId }: Context) {
  const draft = (key: string, kind: string) =>
    office.did(key, draftDocument, { programmeId, kind, title: 'Schriftstück' });
  const written = async () => {
    const id = await draft('district-office', 'regional-concept');
    const content = { ...CONCEPT, money: [{ source: 'land', budgetYear: 2030, amountCents: 1 }] };
    const changed = { id, version: 1, title: 'Konzept', content };
    return office.did('district-office', changeDocument, changed);
  };
  const conceptId = await written();
  await office.did('district-office', submitDocument, { id: conceptId, version: 2 });
  await office.did('programme-office', approvalDecision.prepare, { id: conceptId, reason: 'Schlüssig.' });
  await office.did('second-programme-officer', approvalDecision.decide, { id: conceptId, verdict: 'agree' });
  const agreementId = await draft('programme-office', 'agreement');
  const changed = { id: agreementId, version: 1, title: 'Vereinbarung', body: 'Wir arbeiten zusammen.' };
  await office.did('programme-office', changeDocument, changed);
  const name = { personName: 'Erika Erfunden', function: 'Leitung', role: 'founder' };
  const ministryId = office.people['programme-office']?.organisationId;
  await office.did('programme-office', addParty, { id: agreementId, organisationId: ministryId, ...name });
  return { agreementId };
}

/** The call that is asked about, without the day of its end. */
export const callOf = (programmeId: string) => ({
  ...{ programmeId, title: 'Ideenwettbewerb', budgetCents: 1_000, minimumPoints: '3', description: '' },
  offers: [{ kind: 'garden', quantity: 5 }],
  criteria: [{ title: 'Konzept', phase: 'written', maximumPoints: 10, weight: 1 }],
});

/** A call that two bidders answered; the members have given points and have not decided. */
async function call({ office, programmeId }: Context) {
  const days = { opensOn: '2030-01-02', closesOn: '2030-01-10' };
  const callId = await office.did('district-office', createCall, { ...callOf(programmeId), ...days });
  await office.did('district-office', openCall, { id: callId, version: 1 });
  const proposals: string[] = [];
  for (const key of ['provider', 'other-provider']) {
    const { title, fieldOfUse, offers } = project(office);
    const said = {
      callId,
      title,
      fieldOfUse,
      offers,
      summary: 'Gemüse für die Tafel.',
      costCents: 3_100_000,
    };
    const id = await office.did(key, draftProposal, said);
    proposals.push(await office.did(key, submitProposal, { id, version: 1 }));
  }
  office.setTime('2030-01-11T10:00:00Z');
  await office.did('district-office', closeCall, { id: callId, version: 2 });
  const met = { isMet: true };
  const findings = { 'in-time': met, complete: met, 'cost-types': met };
  for (const id of proposals)
    await office.did('district-office', checkProposal, { id, version: 2, findings });
  const [criterion] = await office.sql('select id from criterion where call_id = $1', [callId]);
  for (const member of ['member-1', 'member-2', 'member-3']) {
    const interests = Object.fromEntries(proposals.map((id) => [id, { hasInterest: false, reason: '' }]));
    await office.did(member, declareInterests, { id: callId, interests });
    for (const [at, id] of proposals.entries()) {
      const scores = { [criterion?.id]: { points: 9 - at, reason: 'Schlüssig' } };
      await office.did(member, scoreProposal, { id, version: 0, scores });
    }
  }
  const seal = await office.as('district-office', (work) => findRankingSeal(work, callId));
  return { callId, proposals, seal };
}

/** An application that waits, one that is granted and passed on, and the places that came of it. */
async function grants({ office, land, programmeId }: Context) {
  office.setTime('2030-01-20T10:00:00Z');
  const days = { programmeId, startsOn: '2030-04-01', lastDay: '2030-12-31' };
  const apply = (lines: readonly object[], more: object = {}) =>
    office.did('district-office', submitApplication, { ...days, items: [project(office)], lines, ...more });
  const earlierId = await apply(plan());
  const grantId = await granted(land, ['grant-officer', 'second-officer'], earlierId);
  const otherProviderId = office.people['other-provider']?.organisationId;
  const secondId = await apply(plan(), {
    items: [{ ...project(office, { gardens: 5, kitchens: 5 }), providerId: otherProviderId }],
  });
  const heldGrantId = await granted(land, ['grant-officer', 'second-officer'], secondId);
  const begunId = await apply(plan());
  const later = { startsOn: '2030-07-01' };
  const waitingId = await apply(plan(), later);
  const postlessId = await apply(plan(), { ...later, items: [project(office, { posts: 0 })] });
  const many = { gardens: 35, kitchens: 15 };
  const manyId = await apply(plan(), { ...later, items: [project(office, many)] });
  const richId = await apply(
    ['land', 'own'].map((source, at) => ({
      ...{ costType: 'staff', source, cashYear: 2030, amountCents: 8_000_000 + at * 4_000_000 },
    })),
    later,
  );
  const longId = await apply([], { startsOn: '2030-09-01', lastDay: '2032-08-31' });
  const longerId = await apply([], { startsOn: '2030-09-01', lastDay: '2032-12-31' });
  // What the Jobcenter says of the condition of the full programme, which nobody is asked on the way there.
  await office.sql(
    `insert into condition_answer (tenant_id, id, application_id, grantee_id, grantor_id, condition, organisation_id, is_met, reason, said_by, said_at)
     select a.tenant_id, gen_random_uuid(), a.id, a.grantee_id, a.grantor_id, 'Freiwillig', m.organisation_id, true, 'Geprüft.', m.account_id, now()
       from application a join membership m on m.tenant_id = a.tenant_id and m.role = 'jobcenter' and m.organisation_id = $2
      where a.programme_id = $1`,
    [programmeId, office.people.jobcenter?.organisationId],
  );
  const askedId = await apply(plan(), later);
  const providerId = office.people.provider?.organisationId;
  const passedOnId = await office.did('district-office', passOnGrant, { id: grantId, providerId });
  const ownGrantId = await granted(land, ['district-office', 'second-district-officer'], passedOnId);
  office.setTime('2030-02-01T10:00:00Z');
  const work = { weeklyHours: 20, hourlyWageCents: 1_300, plannedFrom: '2030-04-01' };
  const garden = await described(land, 'provider', work);
  const tests = {
    ...{ id: garden.activityId, version: 1, validUntil: '2031-12-31' },
    ...{ boardHeardOn: '2030-01-28', boardOpinion: 'Keine Bedenken.' },
    ...{ isAdditional: true, additionalReason: 'Gäbe es sonst nicht.' },
    ...{ isInPublicInterest: true, publicInterestReason: 'Dient allen.' },
    ...{ isCompetitionNeutral: true, competitionNeutralReason: 'Niemand bietet es an.' },
  };
  await land.did('jobcenter', 'places/decide-tests', tests);
  const undescribed = (kind: string) =>
    office.sql(
      `select id from place where provider_id = $1 and kind = $2 and status = 'undescribed' order by number`,
      [providerId, kind],
    );
  const [second, third, fourth] = await undescribed('garden');
  const [kitchen] = await undescribed('kitchen');
  const said = { title: 'Wegepflege', tasks: 'Wege frei halten', field: 'Umwelt', weeklyHours: 40 };
  const activity = (placeId: string) => office.did('provider', describeActivity, { placeId, ...said });
  const openActivityId = await activity(third?.id);
  const freeId = await office.did('provider', describePlace, {
    ...{ id: second?.id, version: 1, activityId: garden.activityId, hostSite: 'Park', ...work },
  });
  const kitchenId = await office.did('provider', describePlace, {
    ...{ id: kitchen?.id, version: 1, activityId: await activity(kitchen?.id), hostSite: 'Tafel', ...work },
  });
  return {
    ...{ grantId, heldGrantId, ownGrantId, otherProviderId },
    ...{ begunId, waitingId, postlessId, manyId, richId, longId, longerId, askedId },
    ...{ garden, openActivityId, freeId, kitchenId, undescribedId: fourth?.id },
  };
}

/** An offer for families, of whom each member may count. */
export const FAMILIES: ProgrammeDefinition['offers'] = [
  {
    ...{ id: 'support', title: { de: 'Begleitung', en: 'Support' }, unit: 'participant', mode: 'household' },
    ...{ payer: 'land', sources: ['A1'], verified: true },
  },
];

/** Somebody who waits for a place, somebody on one, and a family that has begun. */
async function people({ office, land, programmeId, loose, put }: Context, placeId: string) {
  const person = { programmeId, birthDate: '1971-03-24', facts: FACTS };
  const waiting = await referred(land, { ...person, firstName: 'Ina' });
  const placed = await referred(land, { ...person, firstName: 'Ada' });
  const stay = { startsOn: '2030-04-01', lastDayOn: '2030-12-31' };
  await office.did('jobcenter', assignPerson, { id: placed.id, version: placed.version, placeId, ...stay });
  const { id: asked } = await land.did('jobcenter', 'participants/refer-person', {
    ...{ programmeId, firstName: 'Ute', familyName: 'Beispiel', birthDate: '1980-01-01', isVoluntary: false },
    coachId: land.accountOf('coach'),
  });

  await put({ ...loose, offers: FAMILIES });
  const family = await referred(land, { ...person, firstName: 'Eva' });
  const application = await office.did('district-office', submitApplication, {
    ...{ programmeId, startsOn: '2030-02-01', lastDay: '2030-12-31' },
    items: [{ ...project(office), offers: [{ kind: 'support', quantity: 5 }] }],
    lines: plan(),
  });
  await granted(land, ['grant-officer', 'second-officer'], application);
  const [home] = await office.sql(
    'select j.id from project j join grant_award g on g.id = j.grant_id where g.application_id = $1',
    [application],
  );
  const begins = { id: family.id, version: family.version, startsOn: '2030-02-01', projectId: home?.id };
  await office.did('jobcenter', startParticipation, begins);
  await put(loose);
  return { waiting, placed, asked, family: family.id };
}

/** A claim that was paid and demanded back; the money has not come in yet. */
async function moneyBack({ office }: Context, grantId: string) {
  office.setTime('2030-05-05T10:00:00Z');
  const id = await office.did('district-office', submitClaim, {
    grantId,
    lines: [{ costType: 'staff', month: '2030-04', evidence: 'Lohnschein April', amountCents: 10_000 }],
  });
  const reason = 'Geprüft und in Ordnung.';
  await office.did('grant-officer', checkClaim, { id, version: 1, reason });
  await office.did('second-officer', releaseClaim, { id, version: 2, verdict: 'agree' });
  const demand = { amountCents: 1_000, legalBasis: 'revocation', dueOn: '2030-06-30' };
  await office.did('grant-officer', prepareRecovery, { id, ...demand, reason });
  await office.did('second-officer', decideRecovery, { id, verdict: 'agree' });
  const [recovery] = await office.sql('select id from recovery where claim_id = $1', [id]);
  return { recoveryId: recovery?.id as string };
}

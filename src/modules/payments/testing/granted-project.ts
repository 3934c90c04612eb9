import { randomUUID } from 'node:crypto';
import { appropriated, type Office, publishedProgramme } from '../../../../test/support/office.ts';
import { decideApplication, prepareApplicationDecision, submitApplication } from '../../grants/index.ts';
import { amountOf, asked, costTypeOf, moneyOf } from '../../programmes/model/testing/minimal-programme.ts';

const title = { de: 'Titel', en: 'title' };
export const payingLump = (amountCents: number) =>
  costTypeOf('lump', { title, basis: 'lump-sum', cap: cap(amountCents) });
const cap = (amountCents: number) => amountOf('', amountCents);

/** A programme that pays 300 euros a place and month, and 120 more on municipal places. */
export const PAYING_PROGRAMME = {
  // What comes back may be spent again.
  payment: {
    ...{ mode: 'notice' as const, windowDays: 60, returned: 'available' as const },
    ...{ sources: [], verified: false },
  },
  money: [moneyOf(null, { title })],
  costTypes: [
    payingLump(30_000),
    costTypeOf('allowance', {
      title,
      basis: 'allowance',
      per: { unit: 'participant', time: 'month' },
      cap: cap(12_000),
      offers: ['municipal'],
    }),
    costTypeOf('staff', { title, basis: 'actual-costs', per: { unit: 'project', time: 'once' } }),
  ],
};

export type GrantedProject = {
  programmeId: string;
  grantId: string;
  projectId: string;
  /** One work opportunity and one municipal place. */
  places: { work: string; municipal: string };
  commitmentId: string;
  budgetLineId: string;
};

/** A project of the provider, granted for 2018, with two places; `amountCents` is all it may draw. */
export async function grantedProject(
  office: Office,
  amountCents = 1_000_000,
  lump = payingLump(30_000),
): Promise<GrantedProject> {
  office.setTime('2018-01-02T10:00:00Z');
  const programmeId = await publishedProgramme(office, {
    ...PAYING_PROGRAMME,
    costTypes: [lump, ...PAYING_PROGRAMME.costTypes.slice(1)],
  });
  await appropriated(office, programmeId, { cashYear: 2018, amountCents: 10_000_000 });
  return grantedUnder(office, programmeId, amountCents);
}

/** A further project under the same programme. */
export async function grantedUnder(
  office: Office,
  programmeId: string,
  amountCents = 1_000_000,
): Promise<GrantedProject> {
  const [line] = await office.sql('select id from budget_line where programme_id = $1', [programmeId]);
  const id = await office.did('district-office', submitApplication, {
    programmeId,
    startsOn: '2018-01-01',
    lastDay: '2018-12-31',
    items: [
      {
        providerId: office.people.provider?.organisationId,
        title: 'Tafelgarten',
        fieldOfUse: 'Tafel',
        offers: asked(1, 1),
        amountCents,
      },
    ],
  });
  await office.did('grant-officer', prepareApplicationDecision, {
    id,
    version: 1,
    outcome: 'approve',
    reason: 'Alle Voraussetzungen sind erfüllt.',
  });
  await office.did('second-officer', decideApplication, { id, version: 2, verdict: 'agree' });
  const [project] = await office.sql(
    `select j.id, j.grant_id, c.id as commitment_id from project j join grant_award g on g.id = j.grant_id
       join commitment c on c.grant_id = g.id where g.application_id = $1`,
    [id],
  );
  const places = await office.sql('select id from place where project_id = $1 order by number', [
    project?.id,
  ]);
  return {
    programmeId,
    grantId: project?.grant_id,
    projectId: project?.id,
    places: { work: places[0]?.id, municipal: places[1]?.id },
    commitmentId: project?.commitment_id,
    budgetLineId: line?.id,
  };
}

/** Somebody is on a place from one day to before another; who it is, payments never learn. */
export async function occupy(
  office: Office,
  project: GrantedProject,
  placeId: string,
  period: string,
): Promise<string> {
  const id = randomUUID();
  // What is done on the place, and whether its tests hold, is the story of other tests.
  await office.sql('set session_replication_role = replica');
  await office.sql(
    `insert into occupancy (tenant_id, id, place_id, project_id, district_id, provider_id, period)
     select tenant_id, $2, id, project_id, district_id, provider_id, $3 from place where id = $1 and project_id = $4`,
    [placeId, id, period, project.projectId],
  );
  await office.sql('set session_replication_role = origin');
  return id;
}

/** One side asks the other to end a stay early; until that is settled, its months are not paid. */
export async function proposeChange(office: Office, occupancyId: string): Promise<string> {
  const id = randomUUID();
  // Payments see the proposal alone; the person behind it, whom its references ask for, stays out of these tests.
  await office.sql('set session_replication_role = replica');
  await office.sql(
    `insert into change_proposal (tenant_id, id, occupancy_id, provider_id, jobcenter_id, kind, last_day_on, status,
       proposed_by, proposed_at)
     select tenant_id, $2, id, provider_id, $3, 'end-early', '2018-04-10', 'open', $4, '2018-04-01'
       from occupancy where id = $1`,
    [occupancyId, id, office.people.jobcenter?.organisationId, office.people.provider?.accountId],
  );
  await office.sql('set session_replication_role = origin');
  return id;
}

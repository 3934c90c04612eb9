import { randomUUID } from 'node:crypto';
import type { Office } from '../../../../test/support/office.ts';
import { decideTests } from '../commands/decide-tests.ts';
import { describeActivity } from '../commands/describe-activity.ts';
import { describePlace } from '../commands/describe-place.ts';

type Granted = { programmeId: string; provider?: string; available?: string; kind?: string };

/** A project of a provider with one place that the grant brought into being. */
export async function grantedPlace(
  office: Office,
  {
    programmeId,
    provider = 'provider',
    available = '[2018-01-01,2020-01-01)',
    kind = 'work-opportunity',
  }: Granted,
): Promise<string> {
  const [projectId, placeId] = [randomUUID(), randomUUID()];
  const providerId = office.people[provider]?.organisationId;
  // Where a grant comes from is the story of other tests; here it is simply there.
  await office.sql('set session_replication_role = replica');
  await office.sql(
    `insert into project (tenant_id, id, grant_id, programme_id, rules_from, district_id, provider_id, title, field_of_use,
       starts_on, ends_on)
     values ($1, $2, $3, $4, '2017-01-01', $5, $6, 'Tafelgarten Burg', 'Tafel', '2018-01-01', '2020-01-01')`,
    [office.tenantId, projectId, randomUUID(), programmeId, office.districtId, providerId],
  );
  await office.sql('set session_replication_role = origin');
  // The counters of the line ask which Land it is.
  await office.sql(`select set_config('app.tenant', $1, false)`, [office.tenantId]);
  await office.sql(
    `insert into place (tenant_id, id, project_id, programme_id, district_id, provider_id, kind, needs_tests, work_time, asked_under, number,
       status, available, planned_from)
     values ($1, $2, $3, $4, $5, $6, $8, true, 'needed', 'sgb2-16d', 1, 'undescribed', $7, '2018-01-01')`,
    [office.tenantId, placeId, projectId, programmeId, office.districtId, providerId, available, kind],
  );
  return placeId;
}

/** The words of an activity. */
export const content = {
  title: 'Hilfe im Tafelgarten',
  tasks: 'Beete pflegen, Obst ernten, Wege freihalten',
  field: 'Grünpflege',
  weeklyHours: 40,
};

/** The answer of a Jobcenter to the three tests that lets an activity pass. */
export const passed = {
  isAdditional: true,
  additionalReason: 'Ohne Förderung bliebe der Garten brach.',
  isInPublicInterest: true,
  publicInterestReason: 'Die Ernte geht an die Ausgabestelle der Tafel.',
  isCompetitionNeutral: true,
  competitionNeutralReason: 'Es gibt keinen Betrieb, der davon lebt.',
  boardHeardOn: '2018-01-08',
  boardOpinion: 'Keine Bedenken.',
  validUntil: '2019-12-31',
};

/** The words of a provider about a place beside its activity. */
export const description = { hostSite: 'Tafelgarten Burg', weeklyHours: 25, plannedFrom: '2018-03-01' };

type Described = { title?: string; testsValidUntil?: string; weeklyHours?: number };

/** A place whose provider described an activity for it, and nothing more. */
export async function placeWithActivity(
  office: Office,
  granted: Granted,
  { title = content.title }: Described = {},
): Promise<{ placeId: string; activityId: string }> {
  const placeId = await grantedPlace(office, granted);
  const provider = granted.provider ?? 'provider';
  const activityId = await office.did(provider, describeActivity, { placeId, ...content, title });
  return { placeId, activityId };
}

/** A place that is described and free, with an activity that the Jobcenter has passed. */
export async function freePlace(
  office: Office,
  granted: Granted,
  { testsValidUntil: validUntil = passed.validUntil, weeklyHours = 25, ...more }: Described = {},
): Promise<string> {
  const { placeId, activityId } = await placeWithActivity(office, granted, more);
  await office.did('jobcenter', decideTests, { id: activityId, version: 1, ...passed, validUntil });
  return office.did(granted.provider ?? 'provider', describePlace, {
    id: placeId,
    version: 1,
    activityId,
    ...description,
    weeklyHours,
  });
}

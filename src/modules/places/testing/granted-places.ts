import { randomUUID } from 'node:crypto';
import type { Office } from '../../../../test/support/office.ts';
import { describePlace } from '../commands/describe-place.ts';

type Granted = { programmeId: string; provider?: string; available?: string };

/** A project of a provider with one place that the grant brought into being. */
export async function grantedPlace(
  office: Office,
  { programmeId, provider = 'provider', available = '[2018-01-01,2020-01-01)' }: Granted,
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
    `insert into place (tenant_id, id, project_id, programme_id, district_id, provider_id, kind, needs_tests, work_time, number, status,
       available)
     values ($1, $2, $3, $4, $5, $6, 'work-opportunity', true, 'needed', 1, 'undescribed', $7)`,
    [office.tenantId, placeId, projectId, programmeId, office.districtId, providerId, available],
  );
  return placeId;
}

export const description = {
  title: 'Hilfe im Tafelgarten',
  description: 'Beete pflegen, Obst ernten',
  hostSite: 'Tafelgarten Burg',
  weeklyHours: 25,
  additionalReason: 'Ohne Förderung bliebe der Garten brach.',
  publicInterestReason: 'Die Ernte geht an die Ausgabestelle der Tafel.',
  competitionNeutralReason: 'Es gibt keinen Betrieb, der davon lebt.',
  testsValidUntil: '2019-12-31',
};

/** The same, described by its provider and free. */
export async function freePlace(
  office: Office,
  granted: Granted,
  more: Partial<typeof description> = {},
): Promise<string> {
  const id = await grantedPlace(office, granted);
  return office.did(granted.provider ?? 'provider', describePlace, {
    id,
    version: 1,
    ...description,
    ...more,
  });
}

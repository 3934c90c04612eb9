import type { Office } from '../../../../test/support/office.ts';
import {
  decideApplication,
  passOnGrant,
  prepareApplicationDecision,
  submitApplication,
} from '../../grants/index.ts';

/** The two people of the authority, and those of the district; the second of the district has to be hired. */
export const AUTHORITY = ['grant-officer', 'second-officer'] as const;
export const DISTRICT = ['district-office', 'second-district-officer'] as const;

/** Asks for a grant of the authority and gets it, by two people; answers its id. */
export const grantedByAuthority = async (office: Office, application: object): Promise<string> =>
  decided(office, await office.did('district-office', submitApplication, application), AUTHORITY);

/** Passes a grant on to one provider, by two people of the district; answers the id of the grant below. */
export async function passedOn(
  office: Office,
  { grantId, provider, startsOn }: { grantId: string; provider: string; startsOn?: string },
): Promise<string> {
  const providerId = office.people[provider]?.organisationId;
  const asked = { id: grantId, providerId, ...(startsOn && { startsOn }) };
  return decided(office, await office.did('district-office', passOnGrant, asked), DISTRICT);
}

async function decided(office: Office, id: string, [one, two]: readonly [string, string]): Promise<string> {
  const prepared = { id, version: 1, outcome: 'approve', reason: 'Plan und Mittel sind geprüft.' };
  await office.did(one, prepareApplicationDecision, prepared);
  await office.did(two, decideApplication, { id, version: 2, verdict: 'agree' });
  const [grant] = await office.sql('select id from grant_award where application_id = $1', [id]);
  return grant?.id;
}

/** Somebody is on every place of a grant; who it is, payments never learn, nor what is done there. */
export async function occupyPlaces(office: Office, grantId: string, period: string): Promise<void> {
  await office.sql('set session_replication_role = replica');
  await office.sql(
    `insert into occupancy (tenant_id, id, place_id, project_id, district_id, provider_id, period)
     select p.tenant_id, gen_random_uuid(), p.id, p.project_id, p.district_id, p.provider_id, $2
       from place p join project j on j.id = p.project_id where j.grant_id = $1`,
    [grantId, period],
  );
  await office.sql('set session_replication_role = origin');
}

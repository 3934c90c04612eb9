import { sql } from 'kysely';
import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import type { NewGrant, NewProject } from '../model/award.ts';

/**
 * The next number of a notice in a programme and year. Counting under a lock leaves no gaps and gives none twice:
 * the lock holds until the transaction ends, and what is rolled back never counted.
 */
export async function nextNoticeNumber(
  { db, actor, today }: Work,
  programme: { id: string; slug: string },
): Promise<string> {
  const year = today.slice(0, 4);
  const lock = `grant-notice ${actor.tenantId} ${programme.id} ${year}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(db);
  const { count } = await db
    .selectFrom('grant_award')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('tenant_id', '=', actor.tenantId)
    .where('programme_id', '=', programme.id)
    .where(sql<boolean>`extract(year from granted_on) = ${Number(year)}`)
    .executeTakeFirstOrThrow();
  return `${programme.slug}/${year}/${String(count + 1).padStart(3, '0')}`;
}

export async function insertGrant({ db, actor }: Work, grant: NewGrant): Promise<void> {
  await db
    .insertInto('grant_award')
    .values({
      tenant_id: actor.tenantId,
      id: grant.id,
      application_id: grant.applicationId,
      programme_id: grant.programmeId,
      district_id: grant.districtId,
      grantee_id: grant.granteeId,
      notice_number: grant.noticeNumber,
      amount_cents: grant.amountCents,
      starts_on: grant.startsOn,
      ends_on: grant.endsOn,
      granted_on: grant.grantedOn,
      rule_version: grant.ruleVersion,
      decision_id: grant.decisionId,
    })
    .execute();
}

/** The projects that a grant funds, and their places: from now on they wait to be described. */
export async function insertProjects(
  { db, actor }: Work,
  grant: NewGrant,
  projects: readonly NewProject[],
): Promise<void> {
  const shared = {
    tenant_id: actor.tenantId,
    programme_id: grant.programmeId,
    district_id: grant.districtId,
  };
  await db
    .insertInto('project')
    .values(
      projects.map((project) => ({
        ...shared,
        id: project.id,
        grant_id: grant.id,
        provider_id: project.providerId,
        title: project.title,
        field_of_use: project.fieldOfUse,
        starts_on: grant.startsOn,
        ends_on: grant.endsOn,
      })),
    )
    .execute();
  await db
    .insertInto('project_award')
    .values(
      projects.map((project) => ({
        tenant_id: actor.tenantId,
        project_id: project.id,
        district_id: grant.districtId,
        provider_id: project.providerId,
        amount_cents: project.amountCents,
      })),
    )
    .execute();
  const available = periodText({ from: grant.startsOn, until: grant.endsOn });
  await db
    .insertInto('place')
    .values(
      projects.flatMap((project) =>
        project.places.map((place) => ({
          ...shared,
          ...place,
          project_id: project.id,
          provider_id: project.providerId,
          status: 'undescribed',
          available,
        })),
      ),
    )
    .execute();
}

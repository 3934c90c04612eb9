import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { NewGrant, NewProject } from '../model/award.ts';

/** Lets decisions on what a programme grants follow one another, until the transaction ends. */
export async function lockNotices({ db, actor, today }: Work, programmeId: string): Promise<void> {
  const lock = `grant-notice ${actor.tenantId} ${programmeId} ${today.slice(0, 4)}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(db);
}

/**
 * The next number of a notice in a programme and year. Counting under a lock leaves no gaps and gives none twice:
 * the lock holds until the transaction ends, and what is rolled back never counted.
 */
export async function nextNoticeNumber(work: Work, programme: { id: string; slug: string }): Promise<string> {
  const { db, today } = work;
  const year = today.slice(0, 4);
  await lockNotices(work, programme.id);
  const { count } = await db
    .selectFrom('grantAward')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('programmeId', '=', programme.id)
    .where(sql<boolean>`extract(year from granted_on) = ${Number(year)}`)
    .executeTakeFirstOrThrow();
  return `${programme.slug}/${year}/${String(count + 1).padStart(3, '0')}`;
}

export async function insertGrant({ db }: Work, grant: NewGrant): Promise<void> {
  await db
    .insertInto('grantAward')
    .values({
      id: grant.id,
      applicationId: grant.applicationId,
      programmeId: grant.programmeId,
      rulesFrom: grant.rulesFrom,
      districtId: grant.districtId,
      granteeId: grant.granteeId,
      noticeNumber: grant.noticeNumber,
      amountCents: grant.amountCents,
      startsOn: grant.startsOn,
      endsOn: grant.endsOn,
      grantedOn: grant.grantedOn,
      ruleVersion: grant.ruleVersion,
      decisionId: grant.decisionId,
    })
    .execute();
}

/** The projects that a grant funds, each with its part of the money and what it is to offer. */
export async function insertProjects(
  { db }: Work,
  grant: NewGrant,
  projects: readonly NewProject[],
): Promise<void> {
  await db
    .insertInto('project')
    .values(
      projects.map((project) => ({
        id: project.id,
        grantId: grant.id,
        programmeId: grant.programmeId,
        rulesFrom: grant.rulesFrom,
        area: grant.area,
        districtId: grant.districtId,
        providerId: project.providerId,
        title: project.title,
        fieldOfUse: project.fieldOfUse,
        startsOn: grant.startsOn,
        endsOn: grant.endsOn,
      })),
    )
    .execute();
  await db
    .insertInto('projectAward')
    .values(
      projects.map((project) => ({
        projectId: project.id,
        districtId: grant.districtId,
        providerId: project.providerId,
        amountCents: project.amountCents,
      })),
    )
    .execute();
  await db
    .insertInto('projectOffer')
    .values(
      projects.flatMap(({ id, providerId, offers }) =>
        offers.map(({ kind, unit, quantity }, index) => ({
          projectId: id,
          programmeId: grant.programmeId,
          districtId: grant.districtId,
          providerId,
          position: index + 1,
          kind,
          unit,
          quantity,
        })),
      ),
    )
    .execute();
}

import { sql } from 'kysely';
import { json } from '#platform/database/json-documents.ts';
import type { Work } from '#platform/work.ts';
import type { NewGrant, NewNotice, NewProject } from '../model/award.ts';
import type { Terms } from '../model/terms.ts';
import { becomesFinal } from '../remedies.ts';

declare module '#platform/database/json-documents.ts' {
  interface JsonDocuments {
    'notice.terms': Terms | null;
    'grantInForce.terms': Terms;
  }
}

/** Lets decisions on what a programme grants follow one another, until the transaction ends. */
export async function lockNotices({ db, actor }: Work, programmeId: string): Promise<void> {
  const lock = `grant-notice ${actor.tenantId} ${programmeId}`;
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
  const { rows } = await sql<{
    count: number;
  }>`select files_of_year(${programme.id}, ${Number(year)}) as count`.execute(db);
  const count = rows[0]?.count ?? 0;
  return `${programme.slug}/${year}/${String(count + 1).padStart(3, '0')}`;
}

/** Tells whether it is a grant of this body's own. */
export const isGrantee = async ({ db, actor }: Work, grantId: string): Promise<boolean> =>
  (await db
    .selectFrom('grantAward')
    .select('id')
    .where('id', '=', grantId)
    .where('granteeId', '=', actor.organisationId)
    .executeTakeFirst()) !== undefined;

/** Lets matters under one grant follow one another, until the transaction ends. */
export async function lockPassedOn({ db, actor }: Work, grantId: string): Promise<void> {
  const lock = `passed-on ${actor.tenantId} ${grantId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(db);
}

/** The next number under a grant: its own with a count. Whoever passes on sees all that it passed on. */
export async function nextNumberUnder(work: Work, grantId: string): Promise<string> {
  const { db } = work;
  await lockPassedOn(work, grantId);
  const parent = await db
    .selectFrom('grantAward as g')
    .select(({ selectFrom }) => [
      'g.noticeNumber',
      selectFrom('grantAward as c')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('c.parentId', '=', 'g.id')
        .as('count'),
    ])
    .where('g.id', '=', grantId)
    .executeTakeFirstOrThrow();
  return `${parent.noticeNumber}-${Number(parent.count) + 1}`;
}

/** Opens the file of a grant with its first notice. */
export async function insertGrant(
  work: Work,
  grant: NewGrant,
  notice: NewNotice,
  planId: string | null,
): Promise<void> {
  await work.db
    .insertInto('grantAward')
    .values({
      id: grant.id,
      applicationId: grant.applicationId,
      programmeId: grant.programmeId,
      rulesFrom: grant.rulesFrom,
      area: grant.area,
      districtId: grant.districtId,
      grantorId: grant.grantorId,
      granteeId: grant.granteeId,
      parentId: grant.parentId,
      noticeNumber: grant.noticeNumber,
    })
    .execute();
  await insertNotice(work, grant, notice, planId);
}

/** Gives the next notice of a grant. */
export async function insertNotice(
  { db }: Work,
  grant: Pick<NewGrant, 'id' | 'districtId' | 'grantorId' | 'granteeId'>,
  notice: NewNotice,
  planId: string | null,
): Promise<void> {
  await db
    .insertInto('notice')
    .values({
      grantId: grant.id,
      number: notice.number,
      kind: notice.kind,
      districtId: grant.districtId,
      grantorId: grant.grantorId,
      granteeId: grant.granteeId,
      planId,
      amountCents: notice.amountCents,
      startsOn: notice.startsOn,
      endsOn: notice.endsOn,
      terms: notice.terms && json(notice.terms),
      heardOn: notice.heardOn,
      askedOn: notice.askedOn,
      reason: notice.reason,
      issuedOn: notice.issuedOn,
      finalOn: becomesFinal(notice.issuedOn),
      ruleVersion: notice.ruleVersion,
      decisionId: notice.decisionId,
    })
    .execute();
}

/** The projects that a grant funds, each with its part of the money and what it is to offer. */
export async function insertProjects(
  { db }: Work,
  grant: NewGrant & Pick<NewNotice, 'startsOn' | 'endsOn'>,
  projects: readonly NewProject[],
): Promise<void> {
  if (projects.length === 0) return;
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
        waitsForPassingOn: project.waitsForPassingOn,
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

/** Moves projects from the grant above to the one that passes their money on: from now on they may begin. */
export async function moveProjects(
  { db }: Work,
  {
    id: grantId,
    rulesFrom,
    startsOn,
    endsOn,
  }: Pick<NewGrant, 'id' | 'rulesFrom'> & Pick<NewNotice, 'startsOn' | 'endsOn'>,
  projects: readonly NewProject[],
): Promise<void> {
  for (const { id, amountCents } of projects) {
    await db
      .updateTable('project')
      .set({ grantId, rulesFrom, startsOn, endsOn, waitsForPassingOn: false })
      .where('id', '=', id)
      .execute();
    await db.updateTable('projectAward').set({ amountCents }).where('projectId', '=', id).execute();
  }
}

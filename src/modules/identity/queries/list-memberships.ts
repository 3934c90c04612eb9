import { sql } from 'kysely';
import { accountOf, type Work } from '#platform/work.ts';
import { atTheGate } from '../gate.ts';

export type MembershipRow = {
  id: string;
  accountId: string;
  personName: string;
  role: string;
  organisationName: string;
  /** The district of the organisation, where it has one. */
  districtId: string | null;
};

/** The valid roles of one account, in the order people read them. */
export const listOwnMemberships = (work: Work): Promise<MembershipRow[]> =>
  memberships(work).where('m.accountId', '=', accountOf(work.actor)).execute();

/** Everybody of a demonstration, for the start page; never outside one. */
export const listDemonstrationPeople = (work: Work): Promise<MembershipRow[]> =>
  atTheGate(work, () =>
    memberships(work)
      .where(sql<boolean>`exists (select from installation where mode = 'demonstration')`)
      .execute(),
  );

const memberships = ({ db, today }: Work) =>
  db
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.id', 'm.accountId')
    .innerJoin('organisation as o', 'o.id', 'm.organisationId')
    .select([
      'm.id',
      'a.id as accountId',
      'a.displayName as personName',
      'm.role',
      'o.name as organisationName',
      'o.districtId',
    ])
    .where('a.disabledAt', 'is', null)
    .where(sql<boolean>`m.valid @> ${today}::date`)
    .orderBy('m.role')
    .orderBy('o.name')
    .orderBy('a.displayName');

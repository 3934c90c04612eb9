import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { ClaimLine } from '../model/claim.ts';

const COLUMNS = [
  'l.id',
  'l.number',
  'l.projectId',
  'l.costType',
  'l.form',
  'l.month',
  'l.item',
  'l.occupancyId',
  'l.placeNumber',
  'l.childGrantId',
  'l.quantity',
  'l.unitPriceCents',
  'l.calculationId',
  'l.forWhom',
  'l.eventOn',
  'l.subsidiarity',
  'l.subsidiarityReason',
  'l.requestedCents',
  'l.acceptedCents',
  'l.outcome',
  'l.reasonCode',
  'l.remark',
  'l.correctsId',
] as const;

/** A line of any claim of a grant, with the claim that it belongs to. */
export type LineOfGrant = ClaimLine & { readonly claimId: string };

/** Lists the lines of one claim by their numbers. */
export const listClaimLines = ({ db }: Work, claimId: string): Promise<ClaimLine[]> =>
  db
    .selectFrom('claimLine as l')
    .select(COLUMNS)
    .where('l.claimId', '=', claimId)
    .orderBy('l.number')
    .execute() as Promise<ClaimLine[]>;

/**
 * Lists the lines of one claim with the names of their projects; while it is open, with all that stands under its grant beside
 * it, because that is what it is reckoned against.
 */
export const listLinesAround = (
  { db }: Work,
  { id, grantId }: { readonly id: string; readonly grantId: string },
  isOpen: boolean,
): Promise<(LineOfGrant & { readonly title: string | null })[]> =>
  db
    .selectFrom('claimLine as l')
    .innerJoin('claim as c', 'c.id', 'l.claimId')
    .leftJoin('projectTitle as j', 'j.id', 'l.projectId')
    .select(COLUMNS)
    .select(['l.claimId', 'j.title'])
    .$if(!isOpen, (query) => query.where('l.claimId', '=', id))
    .$if(isOpen, (query) =>
      query.where('l.grantId', '=', grantId).where('l.outcome', 'not in', ['returned', 'blocked']),
    )
    .orderBy('c.submittedAt')
    .orderBy('l.number')
    .execute() as Promise<(LineOfGrant & { readonly title: string | null })[]>;

/** Lists all that was claimed under a grant and still counts, the oldest claim first. */
export const listStandingLines = ({ db }: Work, grantId: string): Promise<LineOfGrant[]> =>
  db
    .selectFrom('claimLine as l')
    .innerJoin('claim as c', 'c.id', 'l.claimId')
    .select(COLUMNS)
    .select('l.claimId')
    .where('l.grantId', '=', grantId)
    .where('l.outcome', 'not in', ['returned', 'blocked'])
    .orderBy('c.submittedAt')
    .orderBy('l.number')
    .execute() as Promise<LineOfGrant[]>;

/** The month of a project to which money was passed on: what the grantee has paid for it under its own grants. */
type PassedOn = {
  childGrantId: string;
  projectId: string | null;
  title: string | null;
  costType: string;
  month: IsoDate;
  cents: number;
};

/** Lists what the grantee of a grant has paid out of it, by grant below, project, cost type and month: sums, no line of it. */
export async function listPassedOn({ db }: Work, grantId: string): Promise<PassedOn[]> {
  const { rows } = await sql<PassedOn>`
    select child_grant_id as "childGrantId", project_id as "projectId", j.title, cost_type as "costType", month::text as month, cents::bigint as cents
      from passed_on(${grantId}) left join project_title j on j.id = project_id order by child_grant_id, month, cost_type, project_id`.execute(
    db,
  );
  return rows;
}

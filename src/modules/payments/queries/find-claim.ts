import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { ClaimKind, ClaimLine, ClaimStatus } from '../model/claim.ts';
import type { RecoveryClaim } from '../model/recovery.ts';
import { listClaimLines } from './list-claim-lines.ts';

export type ClaimDetail = {
  id: string;
  version: number;
  status: ClaimStatus;
  kind: ClaimKind;
  grantId: string;
  noticeNumber: string;
  programmeId: string;
  rulesFrom: IsoDate;
  area: string | null;
  grantorId: string;
  grantorName: string;
  granteeId: string;
  granteeName: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
  requestedCents: number;
  acceptedCents: number | null;
  countedCents: number | null;
  submittedAt: Date;
  returnReason: string | null;
  paidCents: number | null;
  paidOn: IsoDate | null;
  lines: ClaimLine[];
  /** The names of the projects that its lines are about. */
  projects: Readonly<Record<string, string>>;
  /** The recoveries of its payment, the latest first. */
  recoveries: RecoveryRow[];
};

export type RecoveryRow = RecoveryClaim & {
  readonly id: string;
  readonly reason: string;
  readonly demandedOn: IsoDate;
  readonly receivedOn: IsoDate | null;
};

/** One claim with its lines, to its grantee, its grantor and those who answer for the Land. */
export async function findClaim(work: Work, id: string): Promise<ClaimDetail | undefined> {
  const row = await work.db
    .selectFrom('claim as c')
    .innerJoin('organisationName as gr', 'gr.id', 'c.grantorId')
    .innerJoin('organisationName as ge', 'ge.id', 'c.granteeId')
    .innerJoin('grantInForce as g', 'g.id', 'c.grantId')
    .leftJoin('payment as p', 'p.claimId', 'c.id')
    .select([
      'c.id',
      'c.version',
      'c.status',
      'c.kind',
      'c.grantId',
      'g.noticeNumber',
      'g.programmeId',
      'g.rulesFrom',
      'g.area',
      'c.grantorId',
      'gr.name as grantorName',
      'c.granteeId',
      'ge.name as granteeName',
      'c.startsOn',
      'c.endsOn',
      'c.requestedCents',
      'c.acceptedCents',
      'c.countedCents',
      'c.submittedAt',
      'c.returnReason',
      'p.amountCents as paidCents',
      'p.paidOn',
      RECOVERIES.as('recoveries'),
    ])
    .where('c.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const lines = await listClaimLines(work, id);
  return {
    ...(row as Omit<ClaimDetail, 'lines' | 'projects'>),
    lines,
    projects: await titlesOf(work, lines),
  };
}

const RECOVERIES: RawBuilder<RecoveryRow[]> = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', y.id, 'amountCents', y.amount_cents, 'legalBasis', y.legal_basis, 'reason', y.reason,
                                      'dueOn', y.due_on, 'demandedOn', y.demanded_on, 'receivedOn', y.received_on)
                   order by y.demanded_on desc, y.id)
    from recovery y where y.claim_id = c.id), '[]')`;

async function titlesOf(
  { db }: Work,
  lines: readonly Pick<ClaimLine, 'projectId'>[],
): Promise<Record<string, string>> {
  const ids = [...new Set(lines.flatMap(({ projectId }) => projectId ?? []))];
  if (ids.length === 0) return {};
  const rows = await db.selectFrom('projectTitle').select(['id', 'title']).where('id', 'in', ids).execute();
  return Object.fromEntries(rows.map(({ id, title }) => [id, title]));
}

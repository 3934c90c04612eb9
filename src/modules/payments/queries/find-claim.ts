import { type RawBuilder, sql } from 'kysely';
import { type IsoDate, yearOf } from '#kernel/calendar.ts';
import { mayBePaidIn } from '#modules/funding/index.ts';
import { ofBody } from '#modules/identity/index.ts';
import type { Work } from '#platform/work.ts';
import type { ClaimKind, ClaimLine, ClaimStatus } from '../model/claim.ts';
import type { Finality } from '../model/finality.ts';
import type { RecoveryClaim } from '../model/recovery.ts';
import { demandedOf, finalityOf } from './find-claim-grant.ts';
import { type LineOfGrant, listLinesAround } from './list-claim-lines.ts';

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
  /** The lines of other claims that stand beside those of an open one; a settled one is not reckoned once more. */
  standing: LineOfGrant[];
  /** The notice in force of its grant, as the amount due is reckoned by it. */
  notice: ClaimNotice;
  /** Tells whether there is money of this year that it could be paid from. */
  hasMoney: boolean;
  /** The notices of its grant, and from when they are final. */
  finality: Finality;
  /** The names of the projects that its lines are about. */
  projects: Readonly<Record<string, string>>;
  /** The recoveries of its payment, the latest first. */
  recoveries: RecoveryRow[];
};

type ClaimNotice = {
  readonly id: string;
  readonly parentId: string | null;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly terms: unknown;
  readonly payer: string;
  readonly recipient: string;
  readonly region: string | null;
  readonly demandedCents: number;
};

export type RecoveryRow = RecoveryClaim & {
  readonly id: string;
  readonly reason: string;
  readonly demandedOn: IsoDate;
  readonly receivedOn: IsoDate | null;
};

/** One claim with its lines, to its grantee, its grantor and those who answer for the Land. */
export async function findClaim(work: Work, id: string): Promise<ClaimDetail | undefined> {
  const row = await loadRow(work, id);
  if (!row) return undefined;
  const {
    parentId,
    firstDay: startsOn,
    lastDay: endsOn,
    terms,
    payer,
    recipient,
    region,
    demandedCents,
    ...claim
  } = row;
  const lines = await listLinesAround(work, row, isOpenClaim(claim as Pick<ClaimDetail, 'status'>));
  return {
    ...(claim as Omit<ClaimDetail, 'lines' | 'standing' | 'notice' | 'projects'>),
    lines: lines.filter(({ claimId }) => claimId === id),
    standing: lines.filter(({ claimId }) => claimId !== id),
    notice: { id: row.grantId, parentId, startsOn, endsOn, terms, payer, recipient, region, demandedCents },
    projects: Object.fromEntries(
      lines.flatMap(({ projectId, title }) => (projectId && title !== null ? [[projectId, title]] : [])),
    ),
  };
}

/** Loads a claim with the notice in force of its grant. */
const loadRow = (work: Work, id: string) =>
  work.db
    .selectFrom('claim as c')
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
      ofBody('c.grantorId').name.as('grantorName'),
      'c.granteeId',
      ofBody('c.granteeId').name.as('granteeName'),
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
      finalityOf('c.grantId').as('finality'),
      mayBePaidIn('c.grantId', yearOf(work.today)).as('hasMoney'),
    ])
    .select([
      'g.parentId',
      'g.startsOn as firstDay',
      'g.endsOn as lastDay',
      'g.terms',
      ofBody('c.grantorId').kind.as('payer'),
      ofBody('c.granteeId').kind.as('recipient'),
      ofBody('g.districtId').officialKey.as('region'),
      demandedOf('c.grantId').as('demandedCents'),
    ])
    .where('c.id', '=', id)
    .executeTakeFirst();

/** Tells whether a claim is still to be checked or released; a settled one is not reckoned once more. */
export const isOpenClaim = ({ status }: Pick<ClaimDetail, 'status'>): boolean =>
  status === 'submitted' || status === 'checked';

const RECOVERIES: RawBuilder<RecoveryRow[]> = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', y.id, 'amountCents', y.amount_cents, 'legalBasis', y.legal_basis, 'reason', y.reason,
                                      'dueOn', y.due_on, 'demandedOn', y.demanded_on, 'receivedOn', y.received_on)
                   order by y.demanded_on desc, y.id)
    from recovery y where y.claim_id = c.id), '[]')`;

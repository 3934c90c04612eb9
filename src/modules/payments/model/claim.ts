import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import { isOpen, type Procedure } from '#kernel/transition.ts';
import { APPLICANTS } from '#modules/grants/index.ts';
import type { SubsidiarityAnswer } from './subsidiarity.ts';

/** Auszahlungsantrag: a grantee asks its grantor for money, in advance or for what was. */
export type ClaimStatus = 'submitted' | 'checked' | 'paid' | 'returned';
export type ClaimKind = 'advance' | 'reimbursement';

/** The procedure of a claim. Whoever may apply may claim; a district may stand on either side. */
export const claimProcedure = {
  'payments.submit-claim': { from: [null], by: APPLICANTS, to: 'submitted' },
  'payments.submit-advance': { from: [null], by: APPLICANTS, to: 'submitted' },
  'payments.check-claim': { from: ['submitted'], by: ['grant-officer', 'district-office'], to: 'checked' },
  'payments.return-claim': { from: ['submitted'], by: ['grant-officer', 'district-office'], to: 'returned' },
  'payments.release-claim': { from: ['checked'], by: ['grant-officer', 'district-office'], to: 'paid' },
} as const satisfies Procedure<ClaimStatus>;

/** The forms in which a line is reckoned, by the basis of its cost type. */
export type ClaimLineForm =
  | 'lump'
  | 'receipt'
  | 'staff-month'
  | 'unit'
  | 'rate'
  | 'counted'
  | 'need'
  | 'passed-on';

/** The reasons for which a grantor accepts less than was claimed. */
export const CUT_REASONS = [
  'not-eligible',
  'no-evidence',
  'above-plan',
  'outside-period',
  'already-paid',
  'reckoned-wrong',
  // The line is reckoned from others that were cut.
  'follows',
  'other',
] as const;
export type ClaimCutReason = (typeof CUT_REASONS)[number];

export type LineOutcome = 'open' | 'accepted' | 'reduced' | 'rejected' | 'blocked' | 'returned';

/** A line of a claim as it is kept. */
export type ClaimLine = {
  readonly id: string;
  readonly number: number;
  readonly projectId: string | null;
  readonly costType: string;
  readonly form: ClaimLineForm;
  readonly month: IsoDate;
  readonly item: string;
  readonly occupancyId: string | null;
  readonly placeNumber: number | null;
  readonly childGrantId: string | null;
  readonly quantity: number | null;
  readonly unitPriceCents: Cents | null;
  readonly calculationId: string | null;
  /** The signs of those that it is for, where the programme limits what each of them comes to; and the day of its event. */
  readonly forWhom: readonly string[] | null;
  readonly eventOn: IsoDate | null;
  /** The answer why no benefit of the law comes first, where the programme asks. */
  readonly subsidiarity: SubsidiarityAnswer | null;
  readonly subsidiarityReason: string | null;
  readonly requestedCents: Cents;
  readonly acceptedCents: Cents | null;
  readonly outcome: LineOutcome;
  readonly reasonCode: ClaimCutReason | null;
  readonly remark: string | null;
  readonly correctsId: string | null;
};

/** A line as it is claimed: nobody has said anything to it. */
export type NewLine = Omit<
  ClaimLine,
  'id' | 'number' | 'acceptedCents' | 'outcome' | 'reasonCode' | 'remark'
>;

export type ClaimRecord = {
  readonly id: string;
  readonly version: number;
  readonly status: ClaimStatus;
  readonly kind: ClaimKind;
  readonly grantId: string;
  readonly programmeId: string;
  readonly districtId: string;
  readonly grantorId: string;
  readonly granteeId: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly requestedCents: Cents;
};

/** Returns the claim as returned, or `wrong-status` where somebody has taken it further. */
export function returnOf(status: ClaimStatus): Decision<'returned', 'wrong-status'> {
  const step = claimProcedure['payments.return-claim'];
  return isOpen<ClaimStatus>(step, status) ? decided(step.to) : refused('wrong-status', { status });
}

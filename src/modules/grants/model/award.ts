import type { IsoDate } from '#kernel/calendar.ts';
import type { Cents } from '#kernel/money.ts';
import type { OfferItem } from '#modules/programmes/index.ts';
import type { FinancePlan } from './finance-plan.ts';
import type { Terms } from './terms.ts';

/** Zuwendung: the file of one grantee with one grantor. */
export type NewGrant = {
  readonly id: string;
  readonly applicationId: string;
  readonly programmeId: string;
  readonly rulesFrom: IsoDate;
  readonly area: string | null;
  readonly districtId: string;
  readonly grantorId: string;
  readonly granteeId: string;
  /** The grant above, if its money is passed on. */
  readonly parentId: string | null;
  readonly noticeNumber: string;
};

/** Bescheidart: the first notice grants or rejects; later ones change, take back (§§ 48, 49 VwVfG) or close. */
export type NoticeKind = 'first' | 'rejection' | LaterNoticeKind;
export type LaterNoticeKind = (typeof LATER_NOTICE_KINDS)[number];
export const LATER_NOTICE_KINDS = ['amendment', 'revocation', 'withdrawal', 'closing'] as const;

/** Zuwendungsbescheid: what holds of a grant from its day on. `endsOn` is the day after the last. */
export type NewNotice = {
  readonly number: number;
  readonly kind: NoticeKind;
  readonly amountCents: Cents;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  /** The terms of what is granted; a rejection has none. */
  readonly terms: Terms | null;
  readonly heardOn: IsoDate | null;
  /** The day on which the grantee asked for what it changes, where it did. */
  readonly askedOn: IsoDate | null;
  /** The reason as its addressee reads it. */
  readonly reason: string;
  readonly issuedOn: IsoDate;
  readonly ruleVersion: string;
  readonly decisionId: string;
};

/** The plan that a notice grants, line by line within the one that was applied with. */
export type GrantedPlan = FinancePlan & { readonly fromPlanId: string };

/** Money that a grantee holds of one source and year to pass it on. */
export type HeldLine = {
  readonly id: string;
  readonly source: string;
  readonly cashYear: number;
  readonly amountCents: Cents;
};

/** A project that a grant funds, and what it is to offer. */
export type NewProject = {
  readonly id: string;
  readonly providerId: string;
  readonly title: string;
  readonly fieldOfUse: string;
  readonly amountCents: Cents;
  readonly offers: readonly OfferItem[];
  /** True where its money goes to whoever will pass it on to its provider. */
  readonly waitsForPassingOn: boolean;
};

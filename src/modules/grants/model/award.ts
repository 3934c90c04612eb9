import type { IsoDate } from '#kernel/calendar.ts';
import type { Cents } from '#kernel/money.ts';
import type { OfferItem } from '#modules/programmes/index.ts';

/** Zuwendungsbescheid: what one notice grants to one grantee. `endsOn` is the day after the last. */
export type NewGrant = {
  readonly id: string;
  readonly applicationId: string;
  readonly programmeId: string;
  readonly rulesFrom: IsoDate;
  readonly area: string | null;
  readonly districtId: string;
  readonly granteeId: string;
  readonly noticeNumber: string;
  readonly amountCents: Cents;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly grantedOn: IsoDate;
  readonly ruleVersion: string;
  readonly decisionId: string;
};

/** A project that a grant funds, and what it is to offer. */
export type NewProject = {
  readonly id: string;
  readonly providerId: string;
  readonly title: string;
  readonly fieldOfUse: string;
  readonly amountCents: Cents;
  readonly offers: readonly OfferItem[];
};

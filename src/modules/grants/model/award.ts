import type { IsoDate } from '#kernel/calendar.ts';
import type { Cents } from '#kernel/money.ts';

/** Zuwendungsbescheid: what one notice grants to one grantee. `endsOn` is the day after the last. */
export type NewGrant = {
  readonly id: string;
  readonly applicationId: string;
  readonly programmeId: string;
  readonly rulesFrom: IsoDate;
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

/** A project that a grant funds, and how many places of each kind it brings. */
export type NewProject = {
  readonly id: string;
  readonly providerId: string;
  readonly title: string;
  readonly fieldOfUse: string;
  readonly amountCents: Cents;
  readonly workOpportunityPlaces: number;
  readonly municipalPlaces: number;
};

import type { IsoDate } from '#kernel/calendar.ts';
import type { Cents } from '#kernel/money.ts';
import type { ApplicationItem } from './application.ts';

type PlaceKind = 'work-opportunity' | 'municipal';

/** Zuwendungsbescheid: what one notice grants to one grantee. `endsOn` is the day after the last. */
export type NewGrant = {
  readonly id: string;
  readonly applicationId: string;
  readonly programmeId: string;
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

/** A project that a grant funds, with the places it brings. */
export type NewProject = {
  readonly id: string;
  readonly providerId: string;
  readonly title: string;
  readonly fieldOfUse: string;
  readonly amountCents: Cents;
  readonly places: readonly { readonly id: string; readonly kind: PlaceKind; readonly number: number }[];
};

/** The places of one project, numbered from one: work opportunities first, then those the Land pays for. */
export function placesOf(
  item: Pick<ApplicationItem, 'workOpportunityPlaces' | 'municipalPlaces'>,
): { kind: PlaceKind; number: number }[] {
  const kinds = [
    ...Array<PlaceKind>(item.workOpportunityPlaces).fill('work-opportunity'),
    ...Array<PlaceKind>(item.municipalPlaces).fill('municipal'),
  ];
  return kinds.map((kind, index) => ({ kind, number: index + 1 }));
}

import { addDays, type IsoDate } from '#kernel/calendar.ts';
import { contentHash } from '#kernel/content-hash.ts';
import type { Cents } from '#kernel/money.ts';
import type { Procedure } from '#kernel/transition.ts';
import {
  actAtStation,
  hasNeededDocuments,
  inGoodTime,
  mayBeGranted,
  type OfferItem,
  type ProgrammeRules,
} from '#modules/programmes/index.ts';
import { type FinancePlan, ownCashCents } from './finance-plan.ts';

/** Antrag: what a grantee asks its grantor for, project by project and line by line. */
export type ApplicationStatus = 'submitted' | 'prepared' | 'granted' | 'rejected';

/** The procedure of an application: who takes it from where to where. */
export const applicationProcedure = {
  'grants.submit-application': { from: [null], by: ['district-office'], to: 'submitted' },
  'grants.submit-call-application': { from: [null], by: ['district-office'], to: 'submitted' },
  'grants.pass-on': { from: [null], by: ['district-office'], to: 'submitted' },
  'grants.prepare-decision': {
    from: ['submitted', 'prepared'],
    by: ['grant-officer', 'district-office'],
    to: 'prepared',
  },
  'grants.decide-application': {
    from: ['prepared'],
    by: ['grant-officer', 'district-office'],
    to: 'granted',
  },
} as const satisfies Procedure<ApplicationStatus>;

/**
 * Tells whether a district may still change its application: until it is decided. What was prepared on it then
 * lapses.
 */
export const mayBeChanged = (status: ApplicationStatus): boolean =>
  status === 'submitted' || status === 'prepared';

export type ApplicationItem = {
  /** The id that the project has from here to its result. */
  readonly projectId: string;
  readonly proposalId: string | null;
  readonly providerId: string;
  readonly title: string;
  readonly fieldOfUse: string;
  readonly offers: readonly OfferItem[];
  readonly amountCents: Cents;
};

/** Everything that is decided on. `endsOn` is the day after the last. */
type ApplicationContent = {
  readonly granteeId: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly items: readonly ApplicationItem[];
  readonly plan: FinancePlan;
};

export type NewApplication = ApplicationContent & {
  readonly id: string;
  readonly programmeId: string;
  /** The first day of the version of the programme that it lives by; the grant takes it over. */
  readonly rulesFrom: IsoDate;
  /** The area of the programme that it is for, where there is one. */
  readonly area: string | null;
  readonly districtId: string;
  readonly callId: string | null;
  /** Whom it asks. */
  readonly grantorId: string;
  /** The grant whose money is passed on, if it is. */
  readonly parentGrantId: string | null;
};

export type ApplicationRecord = NewApplication & {
  readonly version: number;
  readonly status: ApplicationStatus;
};

/** Returns the days for which money is applied for. */
export const applicationSpan = ({ startsOn, endsOn }: Pick<ApplicationRecord, 'startsOn' | 'endsOn'>) => ({
  from: startsOn,
  until: endsOn,
});

/** Returns the cents that an application asks its grantor for. */
export const applicationAmount = ({ plan }: Pick<ApplicationContent, 'plan'>): Cents =>
  ownCashCents(plan.lines);

/** The content as one hash, in any order of its items: what was prepared on another content does not hold for this one. */
export function hashApplication({ granteeId, startsOn, endsOn, items, plan }: ApplicationContent): string {
  const sorted = items.map((item) => contentHash({ ...item, offers: bare(item.offers) })).sort();
  return contentHash({ granteeId, startsOn, endsOn, items: sorted, plan: plan.id });
}

const bare = (offers: readonly OfferItem[]): OfferItem[] =>
  offers.map(({ kind, unit, quantity }) => ({ kind, unit, quantity }));

type Days = { readonly startsOn: IsoDate; readonly endsOn: IsoDate };

/** Decides whether a programme grants to a district for these days; `endsOn` is the day after the last. */
export const mayRunFor = (
  programme: Pick<ProgrammeRules, 'recipients' | 'period'>,
  { startsOn, endsOn }: Days,
) => mayBeGranted(programme, { to: 'district', startsOn, endsOn });

/** Decides whether a district may apply to a programme today, for these days. */
export function mayApply(
  programme: Pick<ProgrammeRules, 'stations' | 'recipients' | 'period'>,
  { inForce, ...days }: Days & { readonly inForce: readonly string[] },
  today: IsoDate,
) {
  const station = actAtStation(programme, { act: 'application', by: 'district', on: today });
  if (station.refusal) return station;
  const ready = hasNeededDocuments(station.change, inForce);
  if (ready.refusal) return ready;
  const inTime = inGoodTime(station.change, { startsOn: days.startsOn, on: today });
  return inTime.refusal ? inTime : mayRunFor(programme, days);
}

/** People write the last day, the database keeps the day after. */
export const dayAfter = (lastDay: IsoDate): IsoDate => addDays(lastDay, 1);

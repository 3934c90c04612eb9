import { addDays, type IsoDate } from '#kernel/calendar.ts';
import { contentHash } from '#kernel/content-hash.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import type { Procedure } from '#kernel/transition.ts';
import type { GrantAuthority } from '#modules/identity/index.ts';
import {
  actAtStation,
  type BodyKind,
  hasNeededDocuments,
  inGoodTime,
  mayBeGranted,
  type OfferItem,
  type ProgrammeRules,
} from '#modules/programmes/index.ts';
import { type FinancePlan, ownCashCents } from './finance-plan.ts';

/** The roles that apply for their body. Whose body may, the programme says. */
export const APPLICANTS = ['district-office', 'jobcenter', 'provider'] as const;

/** The roles that grant for their body: an authority, whoever passes on, and a Jobcenter from its own books. */
export const GRANTORS = ['grant-officer', 'district-office', 'jobcenter'] as const;

/** Antrag: what a grantee asks its grantor for, project by project and line by line. */
export type ApplicationStatus = 'submitted' | 'prepared' | 'granted' | 'rejected';

/** The procedure of an application: who takes it from where to where. */
export const applicationProcedure = {
  'grants.submit-application': { from: [null], by: APPLICANTS, to: 'submitted' },
  'grants.submit-call-application': { from: [null], by: ['district-office'], to: 'submitted' },
  'grants.submit-proposal-application': { from: [null], by: APPLICANTS, to: 'submitted' },
  'grants.submit-measure-application': { from: [null], by: ['provider'], to: 'submitted' },
  'grants.pass-on': { from: [null], by: ['district-office'], to: 'submitted' },
  'grants.prepare-decision': {
    from: ['submitted', 'prepared'],
    by: GRANTORS,
    to: 'prepared',
  },
  'grants.decide-application': {
    from: ['prepared'],
    by: GRANTORS,
    to: 'granted',
  },
} as const satisfies Procedure<ApplicationStatus>;

/**
 * Tells whether an application may still be changed by whoever made it: until it is decided. What was prepared on it then
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
  /** The cost of one of its places in a month, whoever bears it; said where a body is asked that pays beside the grant. */
  readonly wholeCents?: Cents | null;
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
  readonly proposalId: string | null;
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

type Ways = Pick<ProgrammeRules, 'stations' | 'recipients' | 'period' | 'procedure'>;

/** Tells whether bodies of a kind apply to their district, which passes on to them of its own grant, and not to an authority. */
export const appliesToDistrict = ({ stations }: Pick<Ways, 'stations'>, by: BodyKind): boolean =>
  stations.find((station) => station.act === 'application' && station.by.includes(by))?.to === 'district';

/**
 * Decides whether a programme grants to a body of this kind for these days, or lets its district pass on to it; `endsOn` is
 * the day after the last.
 */
export const mayRunFor = (
  { period, ...programme }: Ways,
  { to, startsOn, endsOn }: Days & { readonly to: BodyKind },
) =>
  mayBeGranted(
    {
      period,
      recipients: appliesToDistrict(programme, to)
        ? (programme.procedure.passingOn?.to ?? [])
        : programme.recipients,
    },
    { to, startsOn, endsOn },
  );

type Applying = Days & {
  readonly by: BodyKind;
  readonly inForce: readonly string[];
  /** The last day until which it was invited; null without an invitation. */
  readonly invitedUntil?: IsoDate | null;
};

/** Decides whether a body may apply to a programme today, for these days. */
export function mayApply(
  programme: Ways,
  { by, inForce, invitedUntil = null, ...days }: Applying,
  today: IsoDate,
) {
  const station = actAtStation(programme, { act: 'application', by, on: today });
  if (station.refusal) return station;
  if (station.change.invited && invitedUntil === null) return refused('not-invited');
  if (invitedUntil !== null && today > invitedUntil)
    return refused('invitation-over', { until: invitedUntil });
  const ready = hasNeededDocuments(station.change, inForce);
  if (ready.refusal) return ready;
  const inTime = inGoodTime(station.change, { startsOn: days.startsOn, on: today });
  return inTime.refusal ? inTime : mayRunFor(programme, { to: by, ...days });
}

/**
 * Decides which authority an application goes to: the one that the file names by its key, else by its name, else the one
 * that answers for the district, else the only one of the Land.
 */
export function grantorOf(
  { procedure }: Pick<ProgrammeRules, 'procedure'>,
  authorities: readonly GrantAuthority[],
): Decision<string, 'no-grant-authority'> {
  const { body, name } = procedure.grantAuthority;
  const namedAs = authorities.filter((one) => one.name === name?.de);
  const named = body
    ? authorities.filter(({ key }) => key === body)
    : namedAs.length > 0
      ? namedAs
      : authorities.filter(({ isResponsible }) => isResponsible);
  const [only, ...more] = named.length > 0 || body ? named : authorities;
  return only && more.length === 0 ? decided(only.id) : refused('no-grant-authority', { count: more.length });
}

/** People write the last day, the database keeps the day after. */
export const dayAfter = (lastDay: IsoDate): IsoDate => addDays(lastDay, 1);

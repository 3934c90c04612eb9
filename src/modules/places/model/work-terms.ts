import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import type { ProgrammeRules, WorkTimeAsked } from '#modules/programmes/index.ts';

/** The words of a programme about work at one of its offers: the hours, the least wage from a day on, how long for one person. */
export type WorkTerms = Pick<
  ProgrammeRules['offers'][number],
  'weeklyHours' | 'hourlyWage' | 'longestMonths' | 'outlivesNotice'
> &
  Partial<WorkTimeAsked>;

/** The work on one place as its provider describes it. */
type DescribedWork = { readonly weeklyHours: number; readonly hourlyWageCents?: Cents | null | undefined };

/** A fault beside a field, with the figures that its sentence names. */
type Problem = {
  readonly path: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** Finds what is wrong with hours and wage of a place on which somebody is to start on a day. */
export const faultsInWork = (terms: WorkTerms, work: DescribedWork, startsOn: IsoDate): Problem[] => [
  ...faultsInHours(terms, work),
  ...faultsInWage(terms, work, startsOn),
];

/** Decides whether work as it is described may begin on a day: a least wage may have risen since. */
export function mayWorkFrom(
  terms: WorkTerms,
  { weeklyHours, hourlyWageCents = null }: { weeklyHours: number | null; hourlyWageCents?: Cents | null },
  startsOn: IsoDate,
): Decision<true, 'wage-too-low' | 'hours-not-allowed'> {
  const work = { weeklyHours: weeklyHours ?? 0, hourlyWageCents };
  const [hours] = faultsInHours(terms, work);
  if (hours) return refused('hours-not-allowed', { hours: work.weeklyHours, ...hours.facts });
  const least = leastWage(terms, startsOn);
  if (least === null || (hourlyWageCents ?? 0) >= least) return decided(true);
  return refused('wage-too-low', { least, wage: hourlyWageCents ?? 0, startsOn });
}

function faultsInHours({ weeklyHours: range }: WorkTerms, { weeklyHours }: DescribedWork): Problem[] {
  if (!range) return [];
  if (weeklyHours < range.atLeast) return [problem('weeklyHours', 'too-small', { minimum: range.atLeast })];
  return range.atMost !== undefined && weeklyHours > range.atMost
    ? [problem('weeklyHours', 'too-large', { maximum: range.atMost })]
    : [];
}

function faultsInWage(terms: WorkTerms, { hourlyWageCents }: DescribedWork, startsOn: IsoDate): Problem[] {
  const least = leastWage(terms, startsOn);
  if (least === null) return [];
  if (hourlyWageCents === undefined || hourlyWageCents === null)
    return [problem('hourlyWageCents', 'required', {})];
  return hourlyWageCents < least
    ? [problem('hourlyWageCents', 'amount-too-small', { leastCents: least })]
    : [];
}

/** Returns the least wage of an hour that holds on a day; `null` where the programme names none. */
const leastWage = ({ hourlyWage = [] }: WorkTerms, day: IsoDate): Cents | null =>
  hourlyWage.filter(({ from }) => from <= day).toSorted((one, other) => (one.from < other.from ? 1 : -1))[0]
    ?.least.amountCents ?? null;

const problem = (path: string, code: string, facts: Problem['facts']): Problem => ({ path, code, facts });

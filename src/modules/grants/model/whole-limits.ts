import { addDays, addMonths, type IsoDate } from '#kernel/calendar.ts';
import { type OfferUnit, type ProgrammeRules, quantityIn } from '#modules/programmes/index.ts';
import type { ApplicationItem } from './application.ts';
import type { BrokenGrantLimit } from './programme-limits.ts';

/** The standing of a whole programme when a grant is decided: what is granted of each unit, and who has come before. */
export type ProgrammeStanding = {
  readonly granted: ReadonlyMap<OfferUnit | 'project', number>;
  /** The application that was there before and is not decided, where they go by the order of their receipt. */
  readonly earlier: { readonly applicantName: string; readonly day: IsoDate } | null;
};

type Rules = Pick<ProgrammeRules, 'targets' | 'period' | 'procedure'>;
type Days = { readonly startsOn: IsoDate; readonly endsOn: IsoDate };
type Asked = Days & { readonly items: readonly ApplicationItem[]; readonly today: IsoDate };

const UNIT_OF = {
  places: 'place',
  participants: 'participant',
  households: 'household',
  posts: 'post',
  projects: 'project',
} as const;

/** Finds the limits of a programme as a whole that a grant would break today: its last day, days that it does not allow, its caps, the order of receipt. */
export const brokenByWhole = (
  { items, today, ...days }: Asked,
  { targets, period, procedure }: Rules,
  { granted, earlier }: ProgrammeStanding,
): BrokenGrantLimit[] => [
  ...afterLastGrant(period, today),
  ...begunBefore(procedure, days, today),
  ...beyondLongest(procedure, days),
  ...overTargets(items, capsOn(targets, today), granted),
  ...(earlier === null ? [] : [{ limit: 'not-its-turn' as const, mayPass: false, facts: earlier }]),
];

/** Finds whether a notice comes after the last day on which a programme gives any; what was granted before goes on. */
export function afterLastGrant({ grantsUntil, until }: Rules['period'], today: IsoDate): BrokenGrantLimit[] {
  const end = grantsUntil ?? until;
  return end === null || today < end
    ? []
    : [{ limit: 'after-last-grant', mayPass: false, facts: { until: end } }];
}

/** Finds a project that begins before its notice, where the file allows none (vorzeitiger Maßnahmebeginn, § 44 LHO). */
const begunBefore = (
  { earlyStart }: Rules['procedure'],
  { startsOn }: Days,
  today: IsoDate,
): BrokenGrantLimit[] =>
  earlyStart?.allowed === false && startsOn < today
    ? [{ limit: 'begun-before', mayPass: false, facts: { startsOn } }]
    : [];

/** Finds a project that runs longer than the file lets one. */
function beyondLongest(
  { longestProject }: Rules['procedure'],
  { startsOn, endsOn }: Days,
): BrokenGrantLimit[] {
  if (!longestProject) return [];
  const { months, broken } = longestProject;
  const end = addMonths(startsOn, months);
  if (endsOn <= end) return [];
  const facts = { months, lastDayOn: addDays(end, -1) };
  return [{ limit: 'too-long', mayPass: broken === 'reasoned-exception', facts }];
}

/** Returns the caps that hold on a day: of each unit the one that began last. */
function capsOn(targets: Rules['targets'], today: IsoDate): Rules['targets'] {
  const caps = targets.filter(({ bound, from }) => bound === 'at-most' && from <= today);
  return caps.filter((cap) => !caps.some(({ unit, from }) => unit === cap.unit && from > cap.from));
}

const overTargets = (
  items: readonly ApplicationItem[],
  caps: Rules['targets'],
  granted: ProgrammeStanding['granted'],
): BrokenGrantLimit[] =>
  caps.flatMap(({ unit: of, quantity: most }): BrokenGrantLimit[] => {
    const unit = UNIT_OF[of as keyof typeof UNIT_OF];
    if (unit === undefined) return [];
    const asked =
      unit === 'project'
        ? items.length
        : items.reduce((sum, { offers }) => sum + quantityIn(offers, unit), 0);
    const before = granted.get(unit) ?? 0;
    if (asked === 0 || before + asked <= most) return [];
    return [{ limit: 'over-target', mayPass: false, facts: { unit, most, granted: before, asked } }];
  });

import { addDays, type IsoDate } from '#kernel/calendar.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';
import type { TypedClaimLine } from './own-line.ts';

type CostType = ProgrammeRules['costTypes'][number];
type Per = CostType['per'];
type Problem = {
  readonly path: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** The signs of the people, places or households that a line is for: one, or as many as it has units. */
export type Whom = { readonly forWhom: readonly string[] | null };

/** The forms of lines that nobody typed: the place and the month hold them to their rates already. */
const NOT_TYPED = ['lump', 'counted', 'need', 'passed-on'];
export const isTyped = ({ form }: { readonly form: string }): boolean => !NOT_TYPED.includes(form);

/** The units of which a grant has one: everything of a month counts together. */
const WHOLE = ['project', 'district'];

/** Tells whether a cost is counted for people, places, households or posts, so that its lines have to say for which. */
export const namesUnits = ({ unit }: Per): boolean => !WHOLE.includes(unit);

/** Tells whether two signs mean the same: nobody is somebody else by a space or a capital letter. */
export const alike = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (sign: string): string => sign.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Returns the units and times of which each comes to no more than so much, and which the line does not count by itself. */
const heldUnits = ({ per, cap, tiers = [], limits = [] }: CostType): Per[] =>
  [
    ...(cap !== null || tiers.some((tier) => tier.cap) ? [per] : []),
    ...limits.flatMap((limit) => (limit.per === 'average' ? [] : [limit.per])),
  ].filter((one) => one.time !== 'hour' && namesUnits(one));

/**
 * Tells whether the lines of a cost type may have to say for whom they are: where the file lets it come to so much for each of
 * them, or where it is paid on an event.
 */
export const asksForWhom = (type: CostType): boolean =>
  type.event !== undefined || heldUnits(type).length > 0;

/** Returns the time that a month lies in, as limits count it: itself, its year, or all there is. */
export const timeOf = (month: IsoDate, { time }: Per): string =>
  time === 'once' ? '' : time === 'year' ? month.slice(0, 4) : month;

type Timed = Pick<TypedClaimLine, 'costType' | 'month'>;

/**
 * Tells whether a line has to say for whom it is: of an event always, else where more is claimed of the same cost and time, so
 * that two lines could be for one and the same.
 */
const needsWhom = (line: Timed, type: CostType, others: readonly Timed[]): boolean =>
  type.event !== undefined ||
  heldUnits(type).some((per) =>
    others.some(
      (one) => one.costType === line.costType && timeOf(one.month, per) === timeOf(line.month, per),
    ),
  );

/** Finds lines that do not say for whom they are, or on which event of which day, each beside its field. */
export function faultsInWhom(
  typed: readonly TypedClaimLine[],
  { costTypes, standing, startsOn, endsOn, today }: Asked,
): Problem[] {
  const before = standing.filter(isTyped);
  return typed.flatMap((line, index) => {
    const type = costTypes.find(({ id }) => id === line.costType);
    const at = (field: string, code: string, facts: Problem['facts'] = {}) => ({
      ...{ path: `lines.${index}.${field}`, code, facts },
    });
    if (!type) return [];
    const count = unitsIn(line, type);
    const others = [...typed.filter((one) => one !== line), ...before];
    const isShort = line.forWhom ? distinct(line.forWhom) !== count : needsWhom(line, type, others);
    return [
      ...(isShort ? [at('forWhom', 'needs-whom', { count })] : []),
      ...(isHourly(type) && line.quantity === undefined ? [at('quantity', 'needs-quantity')] : []),
      ...eventFaults(line, type, { startsOn, endsOn, today }).map(({ code, facts }) =>
        at('eventOn', code, facts),
      ),
    ];
  });
}

type Asked = Days & {
  readonly costTypes: readonly CostType[];
  /** The lines that were claimed of the same grant before. */
  readonly standing: readonly (Timed & { readonly form: string })[];
};
type Days = { readonly startsOn: IsoDate; readonly endsOn: IsoDate; readonly today: IsoDate };

/** Returns how many units a line is about: one, or its quantity; where that is hours, one. */
export const unitsIn = (
  { quantity = 1 }: Pick<TypedClaimLine, 'quantity'>,
  { basis, per }: CostType,
): number =>
  per.time === 'hour' || (basis === 'actual-costs' && per.unit === 'post')
    ? 1
    : Math.max(1, Math.ceil(quantity));

const distinct = (signs: readonly string[]): number =>
  new Set(signs.map(plain)).size === signs.length ? signs.length : 0;

/** A receipt cannot be held to so much an hour unless it says the hours. */
const isHourly = ({ basis, per, cap, limits = [] }: CostType): boolean =>
  basis === 'actual-costs' &&
  ((cap !== null && per.time === 'hour') ||
    limits.some((limit) => limit.per !== 'average' && limit.per.time === 'hour'));

/** An event lies within the grant, and is paid for once its waiting time is over. */
function eventFaults(
  { eventOn }: TypedClaimLine,
  { event }: CostType,
  { startsOn, endsOn, today }: Days,
): Pick<Problem, 'code' | 'facts'>[] {
  if (!event) return [];
  if (eventOn === undefined) return [{ code: 'needs-event-day', facts: {} }];
  if (eventOn < startsOn || eventOn >= endsOn)
    return [{ code: 'outside-grant', facts: { startsOn, endsOn } }];
  const from = addDays(eventOn, event.waitDays);
  return from > today ? [{ code: 'event-too-young', facts: { from } }] : [];
}

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

/** The units of which a grant has one: everything of a month counts together. */
const WHOLE = ['project', 'district'];

/** Tells whether a cost is counted for people, places, households or posts, so that its lines have to say for which. */
export const namesUnits = ({ unit }: Per): boolean => !WHOLE.includes(unit);

/** Tells whether two signs mean the same: nobody is somebody else by a space or a capital letter. */
export const alike = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (sign: string): string => sign.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/**
 * Tells whether the lines of a cost type say for whom they are: where the file lets it come to so much for each of them in a
 * time that is not counted by the line itself, or where it is paid on an event.
 */
export const asksForWhom = ({ per, cap, tiers = [], limits = [], event }: CostType): boolean =>
  event !== undefined ||
  [
    ...(cap !== null || tiers.some((tier) => tier.cap) ? [per] : []),
    ...limits.flatMap((limit) => (limit.per === 'average' ? [] : [limit.per])),
  ].some((one) => one.time !== 'hour' && namesUnits(one));

/** Finds lines that do not say for whom they are, or on which event of which day, each beside its field. */
export function faultsInWhom(
  typed: readonly TypedClaimLine[],
  { costTypes, startsOn, endsOn, today }: Asked,
): Problem[] {
  return typed.flatMap((line, index) => {
    const type = costTypes.find(({ id }) => id === line.costType);
    const at = (field: string, code: string, facts: Problem['facts'] = {}) => ({
      ...{ path: `lines.${index}.${field}`, code, facts },
    });
    if (!type) return [];
    const count = unitsIn(line, type);
    const isShort = asksForWhom(type) && distinct(line.forWhom ?? []) !== count;
    return [
      ...(isShort ? [at('forWhom', 'needs-whom', { count })] : []),
      ...(isHourly(type) && line.quantity === undefined ? [at('quantity', 'needs-quantity')] : []),
      ...eventFaults(line, type, { startsOn, endsOn, today }).map(({ code, facts }) =>
        at('eventOn', code, facts),
      ),
    ];
  });
}

type Asked = Days & { readonly costTypes: readonly CostType[] };
type Days = { readonly startsOn: IsoDate; readonly endsOn: IsoDate; readonly today: IsoDate };

/** Returns how many units a line is about: one, or its quantity where a price is paid for each of them. */
const unitsIn = ({ quantity = 1, amountCents }: TypedClaimLine, { basis, per }: CostType): number =>
  basis === 'actual-costs' || amountCents !== undefined || per.time === 'hour' ? 1 : Math.ceil(quantity);

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

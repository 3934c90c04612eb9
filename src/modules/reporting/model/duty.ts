import { addDays, type IsoDate } from '#kernel/calendar.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';

type DutyRule = ProgrammeRules['duties'][number];

/** The event after which a body owes something, with what it has done of it. */
export type DutyMatter = {
  /** The grant, the payment or the participation. */
  readonly id: string;
  readonly after: DutyRule['after'];
  readonly happenedOn: IsoDate;
  /** The duties that are noted as done. */
  readonly done: readonly string[];
};

/** A duty that is still owed, and the day by which it is to be done. */
export type OwedDuty = Pick<DutyRule, 'id' | 'what' | 'ifNot'> & { readonly dueOn: IsoDate };

/** Returns the duties that follow from what has happened and are not done yet. */
export const owedDuties = (
  duties: readonly DutyRule[],
  { after, happenedOn, done }: DutyMatter,
): OwedDuty[] =>
  duties
    .filter((duty) => duty.after === after && !done.includes(duty.id))
    .map(({ id, what, ifNot, days }) => ({ id, what, ifNot, dueOn: addDays(happenedOn, days) }));

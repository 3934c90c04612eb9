import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import type { PhaseDays } from './model/phase.ts';
import type { StageKind } from './model/stage.ts';
import type { ParticipationRecord } from './store.ts';

/** A stage as it was agreed. */
export type Stage = {
  readonly id: string;
  readonly kind: StageKind;
  /** The firm of an internship. */
  readonly firm: string | null;
  readonly period: Period;
  /** The hours in all. */
  readonly hours: number;
  /** The last day, where it was broken off; before the first, where it never began. */
  readonly brokenOffOn: IsoDate | null;
};

/** Lists the stages of a participation, one after another; a phase of the file is none. */
export const listStages = ({ db }: Work, participationId: string): Promise<Stage[]> =>
  db
    .selectFrom('participationStage')
    .select(['id', 'kind', 'firm', 'period', 'hours', 'brokenOffOn'])
    .where('participationId', '=', participationId)
    .where('kind', '!=', 'phase')
    .orderBy('period')
    .orderBy('id')
    .$narrowType<{ kind: StageKind; hours: number }>()
    .execute();

/** A phase of the file that somebody was in, or is. */
export type EnteredPhase = PhaseDays & {
  readonly id: string;
  /** True where it was noted that the phase before did not lead into work. */
  readonly beforeFailed: boolean | null;
};

/** Lists the phases of a participation, one after another, each with the days that are left of it. */
export const listPhases = ({ db }: Work, participationId: string): Promise<EnteredPhase[]> =>
  db
    .selectFrom('participationStage')
    .select(['id', 'phase', sql<Period>`days`.as('days'), 'beforeFailed'])
    .where('participationId', '=', participationId)
    .where('kind', '=', 'phase')
    .where(sql<boolean>`not isempty(days)`)
    .orderBy('days')
    .$narrowType<{ phase: string }>()
    .execute();

type NewPhase = {
  readonly id: string;
  readonly phase: string;
  readonly period: Period;
  readonly beforeFailed: boolean | null;
};

export async function insertPhase(
  { db }: Work,
  { id: participationId, participantId, jobcenterId }: ParticipationRecord,
  { period, ...phase }: NewPhase,
): Promise<void> {
  const own = { participationId, participantId, jobcenterId, kind: 'phase' as const };
  await db
    .insertInto('participationStage')
    .values({ ...own, ...phase, period: periodText(period) })
    .execute();
}

export async function insertStage(
  { db }: Work,
  { id: participationId, participantId, jobcenterId }: ParticipationRecord,
  { brokenOffOn: _, period, ...stage }: Stage,
): Promise<void> {
  const own = { participationId, participantId, jobcenterId };
  await db
    .insertInto('participationStage')
    .values({ ...own, ...stage, period: periodText(period) })
    .execute();
}

/** Lets a stage or phase end with an earlier last day. */
export async function breakOff({ db }: Work, id: string, lastDayOn: IsoDate): Promise<void> {
  await db
    .updateTable('participationStage')
    .set((eb) => ({ brokenOffOn: lastDayOn, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Lets every stage and phase of a participation end with it. */
export async function breakOffStages(
  { db }: Work,
  participationId: string,
  lastDayOn: IsoDate,
): Promise<void> {
  await db
    .updateTable('participationStage')
    .set((eb) => ({ brokenOffOn: lastDayOn, version: eb('version', '+', 1) }))
    .where('participationId', '=', participationId)
    .where(sql<boolean>`upper_inf(days) or upper(days) - 1 > ${lastDayOn}::date`)
    .execute();
}

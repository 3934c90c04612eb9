import type { Selectable, Updateable } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import type { LawFacts } from '#law/index.ts';
import {
  type ConsentPurpose,
  entriesIn,
  getProgrammeRules,
  type ParticipationRule,
  type ProgrammeRelations,
  type ProgrammeRules,
  participationIn,
} from '#modules/programmes/index.ts';
import { json } from '#platform/database/json-documents.ts';
import type { Database } from '#platform/database/schema.generated.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { EligibilityRules, TargetGroupVerdict } from './model/eligibility.ts';
import type {
  ParticipationEndReason,
  ParticipationResult,
  ParticipationStatus,
} from './model/participation.ts';
import type { CourseRules } from './model/phase.ts';

declare module '#platform/database/json-documents.ts' {
  interface JsonDocuments {
    'eligibility.facts': LawFacts;
    'eligibility.verdict': TargetGroupVerdict;
  }
}

type ParticipationMode = ParticipationRule['mode'];

export type ParticipationRecord = EligibilityRules &
  CourseRules & {
    readonly id: string;
    readonly version: number;
    readonly status: ParticipationStatus;
    readonly mode: ParticipationMode;
    readonly referredOn: IsoDate;
    /** The first day, where it is not that of a place. */
    readonly startedOn: IsoDate | null;
    readonly seatId: string | null;
    /** The unit of a project that this participation counts against. */
    readonly seatUnit: ParticipationRule['seatUnit'];
    readonly participantId: string;
    readonly personId: string;
    readonly programmeId: string;
    readonly area: string | null;
    readonly jobcenterId: string;
    /** The months for which the programme wants people to be coached before the job, if it says so. */
    readonly coachingMonths: number | null;
    /** The purposes for which the programme wants consent. */
    readonly consents: readonly ConsentPurpose[];
    /** True where the programme offers a time in a firm. */
    readonly offersInternship: boolean;
    readonly endsWith: ProgrammeRelations['endsWith'];
    /** The days on which somebody may start. */
    readonly entries: Period;
    /** The members of a household who count as participants, where the programme says so. */
    readonly householdCounts: NonNullable<ProgrammeRules['participation']>['householdCounts'];
  };

/** Loads a participation and locks it until the transaction ends. */
export async function loadParticipation(work: Work, id: string): Promise<ParticipationRecord | undefined> {
  const row = await work.db
    .selectFrom('participation')
    .select([
      'id',
      'version',
      'status',
      'participantId',
      'personId',
      'programmeId',
      'area',
      'rulesFrom',
      'jobcenterId',
    ])
    .select(['mode', 'referredOn', 'startedOn', 'seatId', 'track'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const { rulesFrom, ...participation } = row;
  const rules = await getProgrammeRules(work, row.programmeId, rulesFrom, row.area);
  const { coachingMonths, endsWith, phases, tracks } = rules;
  const { seatUnit } = participationIn(rules.offers);
  const consents = rules.participation?.consents ?? [];
  const offersInternship = hasInternship(rules);
  const householdCounts = rules.participation?.householdCounts;
  const asked = { coachingMonths, consents, offersInternship, seatUnit, endsWith, householdCounts };
  return {
    ...participation,
    ...eligibilityRules(rules),
    ...asked,
    phases,
    tracks,
    entries: entriesIn(rules),
  };
}

/** Returns what decides which facts are asked, of everything that a programme says. */
export const eligibilityRules = ({ instrument, targetGroup, offers }: ProgrammeRules): EligibilityRules => ({
  instrument,
  rules: targetGroup.rules ?? [],
  timesUnder: [...new Set(offers.flatMap(({ timeUnder }) => timeUnder ?? []))],
});

/** Tells whether a programme or area offers a time in a firm. */
export const hasInternship = ({ offers }: ProgrammeRules): boolean =>
  offers.some(({ mode }) => mode === 'internship');

type ParticipationChange = Updateable<
  Pick<Database['participation'], 'status' | 'since' | 'voluntaryOn' | 'startedOn' | 'seatId' | 'track'>
>;

export async function updateParticipation(
  { db }: Work,
  id: string,
  change: ParticipationChange,
): Promise<void> {
  await db
    .updateTable('participation')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

type EligibilityRecord = {
  readonly id: string;
  readonly facts: LawFacts;
  readonly verdict: TargetGroupVerdict;
  readonly exceptionReason: string | null;
};

/** The last word on whether a person belongs to the target group, if anybody has asked. */
export const findEligibility = (
  { db }: Work,
  participationId: string,
): Promise<EligibilityRecord | undefined> =>
  db
    .selectFrom('eligibility')
    .select(['id', 'facts', 'verdict', 'exceptionReason'])
    .where('participationId', '=', participationId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Keeps a check or an exception with everything it rests on, for ever. */
export async function insertEligibility(
  { db, actor, now }: SignedInWork,
  participation: ParticipationRecord,
  eligibility: EligibilityRecord,
): Promise<void> {
  await db
    .insertInto('eligibility')
    .values({
      id: eligibility.id,
      participationId: participation.id,
      participantId: participation.participantId,
      jobcenterId: participation.jobcenterId,
      facts: json(eligibility.facts),
      verdict: json(eligibility.verdict),
      exceptionReason: eligibility.exceptionReason,
      decidedBy: actor.accountId,
      decidedAt: now,
    })
    .execute();
}

/** Writes how a participation ended and what came of it, apart from its status. */
export async function endParticipationOn(
  work: Work,
  participation: Pick<ParticipationRecord, 'id' | 'participantId' | 'jobcenterId'>,
  end: { lastDayOn: string; reason: ParticipationEndReason; result: ParticipationResult },
): Promise<void> {
  await updateParticipation(work, participation.id, { status: 'ended', since: work.today });
  await work.db
    .insertInto('participationEnd')
    .values({
      participationId: participation.id,
      participantId: participation.participantId,
      jobcenterId: participation.jobcenterId,
      lastDayOn: end.lastDayOn,
      endReason: end.reason,
      result: end.result,
    })
    .execute();
}

export type StayRecord = Pick<
  Selectable<Database['assignment']>,
  'occupancyId' | 'participationId' | 'participantId' | 'jobcenterId' | 'providerId' | 'period'
> & { placeId: string };

/** The stay of a person on a place. */
export const findStay = (work: Work, occupancyId: string): Promise<StayRecord | undefined> =>
  stays(work).where('a.occupancyId', '=', occupancyId).executeTakeFirst();

/** The stays of a participation, one after another. */
export const listStaysOf = (work: Work, participationId: string): Promise<StayRecord[]> =>
  stays(work).where('a.participationId', '=', participationId).orderBy('a.period').execute();

const stays = ({ db }: Work) =>
  db
    .selectFrom('assignment as a')
    .innerJoin('placeStay as o', 'o.id', 'a.occupancyId')
    .select([
      'a.occupancyId',
      'a.participationId',
      'a.participantId',
      'a.jobcenterId',
      'a.providerId',
      'a.period',
      'o.placeId',
    ]);

import type { Insertable } from 'kysely';
import { getProgrammeRules, type OfferItem, type RuledProgramme } from '#modules/programmes/index.ts';
import type { Database } from '#platform/database/schema.generated.ts';
import type { Work } from '#platform/work.ts';
import type { CallState, CallStatus } from './call.model.ts';
import { type CommitteeRules, keptRules, type StatedCommitteeRules } from './committee-rules.model.ts';
import { type CallSelection, isScored } from './selection.model.ts';

export type CallRecord = CallState & {
  /** The rules by which its members decide; none where no members select. */
  readonly rules: CommitteeRules | null;
  /** The rules that the programme states for its committees. */
  readonly programmeRules: StatedCommitteeRules | null;
  /** The offers of the programme, or of its area that the call is for. */
  readonly programme: RuledProgramme;
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly budgetCents: number;
  readonly minimumPoints: string;
  readonly programmeId: string;
  readonly runnerId: string;
  readonly selectingId: string;
  readonly selection: CallSelection;
  readonly mostSelected: number | null;
};

/** Loads a call and locks it until the transaction ends, so that nobody decides on what is about to change. */
export async function loadCall(work: Work, id: string): Promise<CallRecord | undefined> {
  const { db } = work;
  const row = await db.selectFrom('call').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) return undefined;
  const programme = await getProgrammeRules(work, row.programmeId, row.rulesFrom, row.area);
  const { count } = await db
    .selectFrom('criterion')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('callId', '=', id)
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    version: row.version,
    status: row.status as CallStatus,
    title: row.title,
    description: row.description,
    budgetCents: row.budgetCents,
    minimumPoints: row.minimumPoints,
    opensOn: row.opensOn,
    closesAt: row.closesAt,
    lacksScheme: isScored(row.selection) && count === 0,
    rules: keptRules(row),
    programmeRules: programme.committee,
    programme,
    programmeId: row.programmeId,
    runnerId: row.runnerId,
    selectingId: row.selectingId,
    selection: row.selection,
    mostSelected: row.mostSelected,
  };
}

type CallRow = Omit<Insertable<Database['call']>, 'tenantId'>;
type RulesColumns = Pick<CallRow, 'presentAbovePercent' | 'leastPresent' | 'largeSpreadPercent'>;

export const rulesColumns = (rules: CommitteeRules | null): RulesColumns => ({
  presentAbovePercent: rules?.presentAbovePercent ?? null,
  leastPresent: rules?.leastPresent ?? null,
  largeSpreadPercent: rules?.largeSpreadPercent ?? null,
});

type CriterionRow = Omit<Insertable<Database['criterion']>, 'tenantId' | 'callId' | 'position'>;

export async function insertCall({ db }: Work, call: CallRow): Promise<void> {
  await db.insertInto('call').values(call).execute();
}

/** Changes a call that was locked by `loadCall`; its version tells other editors that they are late. */
export async function updateCall({ db }: Work, id: string, change: Partial<CallRow>): Promise<void> {
  await db
    .updateTable('call')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Puts other offers in place of those that a draft wanted so far. */
export async function replaceWantedOffers(
  { db }: Work,
  callId: string,
  offers: readonly OfferItem[],
): Promise<void> {
  await db.deleteFrom('callOffer').where('callId', '=', callId).execute();
  await db
    .insertInto('callOffer')
    .values(offers.map((offer, index) => ({ ...offer, callId, position: index + 1 })))
    .execute();
}

/** Puts the scoring scheme of a draft in place of the old one. */
export async function replaceCriteria(
  { db }: Work,
  callId: string,
  criteria: readonly CriterionRow[],
): Promise<void> {
  await db.deleteFrom('criterion').where('callId', '=', callId).execute();
  if (criteria.length === 0) return;
  await db
    .insertInto('criterion')
    .values(
      criteria.map((criterion, index) => ({
        ...criterion,
        callId,
        position: index + 1,
      })),
    )
    .execute();
}

/** Returns the bodies of a call for a row that belongs to it; the database compares them with the call. */
export const bodiesOf = ({ db }: Work, callId: string) => ({
  runnerId: db.selectFrom('call').select('runnerId').where('id', '=', callId),
  selectingId: db.selectFrom('call').select('selectingId').where('id', '=', callId),
});

import type { IsoDate } from '#kernel/calendar.ts';
import type { Database } from '#platform/database/schema.generated.ts';
import type { SignedInWork, Work } from '#platform/work.ts';

type Status = Database['changeProposal']['status'];

type NewChangeProposal = {
  readonly id: string;
  readonly occupancyId: string;
  readonly providerId: string;
  readonly jobcenterId: string;
  readonly lastDayOn: IsoDate;
};

/** Writes that a provider asks for an early end of a stay; why is known to the two sides only and stands elsewhere. */
export async function insertChangeProposal(
  { db, actor, now }: SignedInWork,
  proposal: NewChangeProposal,
): Promise<void> {
  await db
    .insertInto('changeProposal')
    .values({
      id: proposal.id,
      occupancyId: proposal.occupancyId,
      providerId: proposal.providerId,
      jobcenterId: proposal.jobcenterId,
      kind: 'end-early',
      lastDayOn: proposal.lastDayOn,
      status: 'open',
      proposedBy: actor.accountId,
      proposedAt: now,
    })
    .execute();
}

type ChangeProposalRecord = {
  readonly id: string;
  readonly version: number;
  readonly status: Status;
  readonly occupancyId: string;
  readonly lastDayOn: IsoDate;
};

/** Loads a change proposal and locks it until the transaction ends. */
export const loadChangeProposal = ({ db }: Work, id: string): Promise<ChangeProposalRecord | undefined> =>
  db
    .selectFrom('changeProposal')
    .select(['id', 'version', 'status', 'occupancyId', 'lastDayOn'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

/** Tells whether the Jobcenter still has to decide about a change of this stay. */
export async function hasOpenChangeProposal({ db }: Work, occupancyId: string): Promise<boolean> {
  const row = await db
    .selectFrom('changeProposal')
    .select('id')
    .where('occupancyId', '=', occupancyId)
    .where('status', '=', 'open')
    .executeTakeFirst();
  return row !== undefined;
}

/** Settles a change proposal that was locked by `loadChangeProposal`. */
export async function settleChangeProposal(
  { db, actor, now }: Work,
  id: string,
  status: Status,
): Promise<void> {
  await db
    .updateTable('changeProposal')
    .set((eb) => ({
      status,
      settledBy: actor.accountId,
      settledAt: now,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

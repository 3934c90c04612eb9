import type { Updateable } from 'kysely';
import type { Database } from '#platform/database/schema.generated.ts';
import type { Work } from '#platform/work.ts';
import type { CallStatus } from '../call/call.model.ts';
import type { CallDeadline, ProposalStatus } from './proposal.model.ts';

type ProposalRecord = {
  readonly id: string;
  readonly version: number;
  readonly status: ProposalStatus;
  readonly call: CallDeadline;
};

/** Loads an own proposal with the deadline it hangs on, and locks it until the transaction ends. */
export async function loadProposal({ db }: Work, id: string): Promise<ProposalRecord | undefined> {
  const row = await db
    .selectFrom('proposal as p')
    .innerJoin('call as c', 'c.id', 'p.callId')
    .select(['p.id', 'p.version', 'p.status', 'c.status as callStatus', 'c.closesAt'])
    .where('p.id', '=', id)
    .forUpdate('p')
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      version: row.version,
      status: row.status as ProposalStatus,
      call: { status: row.callStatus as CallStatus, closesAt: row.closesAt },
    }
  );
}

type ProposalColumns = Database['proposal'];
export type ProposalDetails = Pick<
  ProposalColumns,
  'title' | 'fieldOfUse' | 'summary' | 'workOpportunityPlaces' | 'municipalPlaces' | 'costCents'
>;
type NewProposal = ProposalDetails &
  Pick<ProposalColumns, 'id' | 'callId' | 'providerId' | 'districtId' | 'committeeId'>;

export async function insertProposal({ db }: Work, proposal: NewProposal): Promise<void> {
  await db
    .insertInto('proposal')
    .values({ status: 'draft', ...proposal })
    .execute();
}

/** Changes a proposal that was locked by `loadProposal`; its version tells other editors that they are late. */
export async function updateProposal(
  { db }: Work,
  id: string,
  change: Partial<ProposalDetails> & Pick<Updateable<ProposalColumns>, 'status' | 'submittedAt'>,
): Promise<void> {
  await db
    .updateTable('proposal')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

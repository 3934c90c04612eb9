import type { Updateable } from 'kysely';
import type { Database } from '#platform/database/schema.generated.ts';
import type { Work } from '#platform/work.ts';
import type { CallStatus } from '../model/call.ts';
import type { CallDeadline, ProposalStatus } from '../model/proposal.ts';

export type ProposalRecord = {
  readonly id: string;
  readonly version: number;
  readonly status: ProposalStatus;
  readonly call: CallDeadline;
};

/** Loads an own proposal with the deadline it hangs on, and locks it until the transaction ends. */
export async function loadProposal({ db, actor }: Work, id: string): Promise<ProposalRecord | undefined> {
  const row = await db
    .selectFrom('proposal as p')
    .innerJoin('call as c', (join) =>
      join.onRef('c.tenant_id', '=', 'p.tenant_id').onRef('c.id', '=', 'p.call_id'),
    )
    .select(['p.id', 'p.version', 'p.status', 'c.status as callStatus', 'c.closes_at as closesAt'])
    .where('p.tenant_id', '=', actor.tenantId)
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
  'title' | 'field_of_use' | 'summary' | 'work_opportunity_places' | 'municipal_places' | 'cost_cents'
>;
type NewProposal = ProposalDetails &
  Pick<ProposalColumns, 'id' | 'call_id' | 'provider_id' | 'district_id' | 'committee_id'>;

export async function insertProposal({ db, actor }: Work, proposal: NewProposal): Promise<void> {
  await db
    .insertInto('proposal')
    .values({ tenant_id: actor.tenantId, status: 'draft', ...proposal })
    .execute();
}

/** Changes a proposal that was locked by `loadProposal`; its version tells other editors that they are late. */
export async function updateProposal(
  { db, actor }: Work,
  id: string,
  change: Partial<ProposalDetails> & Pick<Updateable<ProposalColumns>, 'status' | 'submitted_at'>,
): Promise<void> {
  await db
    .updateTable('proposal')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .execute();
}

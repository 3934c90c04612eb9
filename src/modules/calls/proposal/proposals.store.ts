import type { Updateable } from 'kysely';
import { getProgrammeRules, type OfferItem, type RuledProgramme } from '#modules/programmes/index.ts';
import type { Database } from '#platform/database/schema.generated.ts';
import type { Work } from '#platform/work.ts';
import type { CallStatus } from '../call/call.model.ts';
import type { CallDeadline, ProposalStatus } from './proposal.model.ts';

type ProposalRecord = {
  readonly id: string;
  readonly version: number;
  readonly status: ProposalStatus;
  readonly call: CallDeadline;
  readonly programme: RuledProgramme;
};

/** Loads an own proposal with the deadline it hangs on, and locks it until the transaction ends. */
export async function loadProposal(work: Work, id: string): Promise<ProposalRecord | undefined> {
  const row = await work.db
    .selectFrom('proposal as p')
    .innerJoin('call as c', 'c.id', 'p.callId')
    .select(['p.id', 'p.version', 'p.status', 'c.status as callStatus', 'c.closesAt'])
    .select(['c.programmeId', 'c.rulesFrom', 'c.area'])
    .where('p.id', '=', id)
    .forUpdate('p')
    .executeTakeFirst();
  if (!row) return undefined;
  const programme = await getProgrammeRules(work, row.programmeId, row.rulesFrom, row.area);
  return {
    id: row.id,
    version: row.version,
    status: row.status as ProposalStatus,
    call: { status: row.callStatus as CallStatus, closesAt: row.closesAt },
    programme,
  };
}

type ProposalColumns = Database['proposal'];
export type ProposalDetails = Pick<ProposalColumns, 'title' | 'fieldOfUse' | 'summary' | 'costCents'>;
type NewProposal = ProposalDetails &
  Pick<ProposalColumns, 'id' | 'callId' | 'bidderId' | 'runnerId' | 'selectingId'> & {
    readonly offers: readonly OfferItem[];
  };

export async function insertProposal(work: Work, { offers, ...proposal }: NewProposal): Promise<void> {
  await work.db
    .insertInto('proposal')
    .values({ status: 'draft', ...proposal })
    .execute();
  await replaceOffers(work, proposal.id, offers);
}

/** Puts other offers in place of those that a proposal made so far. */
export async function replaceOffers(
  { db }: Work,
  proposalId: string,
  offers: readonly OfferItem[],
): Promise<void> {
  await db.deleteFrom('proposalOffer').where('proposalId', '=', proposalId).execute();
  await db
    .insertInto('proposalOffer')
    .values(offers.map((offer, index) => ({ ...offer, proposalId, position: index + 1 })))
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

import { sql } from 'kysely';
import { getProgrammeRules, offersIn, type RuledProgramme } from '#modules/programmes/index.ts';
import { json } from '#platform/database/json-documents.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { CallStatus } from '../call/call.model.ts';
import { bodiesOf } from '../call/calls.store.ts';
import type { ProposalStatus } from '../proposal/proposal.model.ts';
import type { CheckedProposal, FormalFinding } from './formal-findings.model.ts';
import type { ProposalUnderCheck } from './formal-procedure.model.ts';

declare module '#platform/database/json-documents.ts' {
  interface JsonDocuments {
    'formalCheck.findings': readonly FormalFinding[];
  }
}

type LoadedForCheck = ProposalUnderCheck &
  CheckedProposal & {
    readonly id: string;
    readonly version: number;
    readonly callId: string;
    readonly bidderId: string;
    readonly programme: RuledProgramme;
  };

/** Loads a proposal with all that its formal check rests on, and locks it until the transaction ends. */
export async function loadUnderCheck(work: Work, id: string): Promise<LoadedForCheck | undefined> {
  const row = await selectProposal(work, id).forUpdate('p').executeTakeFirst();
  if (!row) return undefined;
  const { programmeId, rulesFrom, area, status, callStatus, closesAt, ...proposal } = row;
  return {
    ...proposal,
    status: status as ProposalStatus,
    callStatus: callStatus as CallStatus,
    dueBy: row.completeBy ?? closesAt,
    programme: await getProgrammeRules(work, programmeId, rulesFrom, area),
  };
}

const selectProposal = ({ db }: Work, id: string) =>
  db
    .selectFrom('proposal as p')
    .innerJoin('call as c', 'c.id', 'p.callId')
    .select([
      'p.id',
      'p.version',
      'p.status',
      'p.callId',
      'p.bidderId',
      offersIn(sql`proposal_offer o where o.proposal_id = p.id`).as('offers'),
      'p.costCents',
      'p.submittedAt',
      'c.status as callStatus',
      'c.closesAt',
      'c.programmeId',
      'c.rulesFrom',
      'c.area',
      LATEST_TIME_GIVEN.as('completeBy'),
    ])
    .where('p.id', '=', id);

const LATEST_TIME_GIVEN = sql<Date | null>`(
  select f.complete_by from formal_check f
   where f.proposal_id = p.id and f.complete_by is not null
   order by f.checked_at desc limit 1)`;

type NewFormalCheck = {
  readonly id: string;
  readonly proposalId: string;
  readonly callId: string;
  readonly bidderId: string;
  readonly findings: readonly FormalFinding[];
  readonly outcome: 'admitted' | 'incomplete' | 'excluded';
  readonly completeBy: Date | null;
};

/** Keeps what the acting person found; a later check stands beside it. */
export async function insertFormalCheck(work: SignedInWork, check: NewFormalCheck): Promise<void> {
  const { db, actor, now } = work;
  await db
    .insertInto('formalCheck')
    .values({
      id: check.id,
      proposalId: check.proposalId,
      callId: check.callId,
      bidderId: check.bidderId,
      ...bodiesOf(work, check.callId),
      findings: json(check.findings),
      outcome: check.outcome,
      completeBy: check.completeBy,
      checkedBy: actor.accountId,
      checkedAt: now,
    })
    .execute();
}

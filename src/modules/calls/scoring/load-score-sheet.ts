import type { Work } from '#platform/work.ts';
import type { CallStatus } from '../call/call.model.ts';
import { lockOwnSheet, lockScoring } from './committee.store.ts';
import type { ScoreSheet } from './score-sheet.model.ts';

type ScoreSheetRecord = ScoreSheet & {
  readonly callId: string;
  readonly proposalId: string;
  /** The version, 0 until something was saved. */
  readonly version: number;
};

/** The sheet of the acting member for a proposal in sight; nobody else writes it until the transaction ends. */
export async function loadScoreSheet(work: Work, proposalId: string): Promise<ScoreSheetRecord | undefined> {
  const proposal = await findProposal(work, proposalId);
  if (!proposal) return undefined;
  await lockScoring(work, proposal.callId, 'shared');
  await lockOwnSheet(work, proposalId);
  const scores = await listOwnScores(work, proposalId);
  return {
    callId: proposal.callId,
    proposalId,
    callStatus: proposal.callStatus as CallStatus,
    hasDeclared: proposal.declaredBy !== null,
    criteria: await listCriteria(work, proposal.callId),
    scored: scores.map(({ criterionId }) => criterionId),
    version: scores[0]?.version ?? 0,
  };
}

const findProposal = ({ db, actor }: Work, proposalId: string) =>
  db
    .selectFrom('proposal as p')
    .innerJoin('call as c', 'c.id', 'p.callId')
    .leftJoin('interest as i', (join) =>
      join.onRef('i.proposalId', '=', 'p.id').on('i.memberId', '=', actor.accountId),
    )
    .select(['c.id as callId', 'c.status as callStatus', 'i.memberId as declaredBy'])
    .where('p.id', '=', proposalId)
    .executeTakeFirst();

const listOwnScores = ({ db, actor }: Work, proposalId: string) =>
  db
    .selectFrom('score')
    .select(['criterionId', 'version'])
    .where('proposalId', '=', proposalId)
    .where('memberId', '=', actor.accountId)
    .execute();

const listCriteria = ({ db }: Work, callId: string) =>
  db.selectFrom('criterion').select(['id', 'title', 'maximumPoints']).where('callId', '=', callId).execute();

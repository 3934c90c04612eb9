import type { Work } from '#platform/work.ts';
import { type CallDetail, findCall } from '../call/find-call.ts';
import { hasMembers } from '../call/selection.model.ts';
import { getLot } from './get-lot.ts';
import { rankDocument, rankLot } from './model/lot.ts';
import { seal } from './model/seal.ts';

/**
 * Tells whether somebody sees everybody's points while the committee scores: only those who answer for the procedure
 * do.
 */
export const isLiveFor = ({ actor }: Pick<Work, 'actor'>, { status, runnerId }: CallDetail): boolean =>
  status === 'scoring' && (actor.role === 'auditor' || actor.organisationId === runnerId);

/** Finds how the proposals of a call stand now, with the seal that `record-recommendation` asks for. */
export async function findLiveRanking(work: Work, callId: string) {
  const call = await findCall(work, callId);
  if (!call || !hasMembers(call.selection) || !isLiveFor(work, call)) return undefined;
  const document = rankDocument(await getLot(work, call));
  return { seal: seal(document), ranking: rankLot(document).ranking };
}

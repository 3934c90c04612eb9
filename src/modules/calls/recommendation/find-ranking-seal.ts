import type { Work } from '#platform/work.ts';
import { findCall } from '../call/find-call.ts';
import { getLot } from './get-lot.ts';
import { rankDocument } from './model/lot.ts';
import { seal } from './model/seal.ts';

/** The seal of a call's ranking as it stands now, which `record-recommendation` asks for. */
export async function findRankingSeal(work: Work, callId: string): Promise<string | undefined> {
  const call = await findCall(work, callId);
  return call && seal(rankDocument(await getLot(work, call)));
}

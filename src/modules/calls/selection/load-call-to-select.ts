import type { Work } from '#platform/work.ts';
import { type CallRecord, loadCall } from '../call/calls.store.ts';
import { findCall } from '../call/find-call.ts';
import { getLot, type LotDetail } from '../recommendation/get-lot.ts';

/** A call for which the acting body selects, with the proposals that are formally in order. */
export type CallToSelect = {
  readonly id: string;
  readonly state: CallRecord;
  readonly unchecked: number;
  readonly lot: LotDetail;
};

/** Loads and locks a call for which the acting body selects. */
export async function loadCallToSelect(work: Work, id: string): Promise<CallToSelect | undefined> {
  const state = await loadCall(work, id);
  const call = await findCall(work, id);
  if (!state || !call || state.selectingId !== work.actor.organisationId) return undefined;
  return { id, state, unchecked: call.unchecked, lot: await getLot(work, call) };
}

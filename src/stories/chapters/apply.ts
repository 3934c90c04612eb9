import {
  decideApplication,
  prepareApplicationDecision,
  submitProposalApplication,
} from '#modules/grants/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { grantOf } from './pay.ts';

type Applying = {
  /** The person who acts for the bidder. */
  readonly person: string;
  readonly proposalId: string;
  readonly startsOn: string;
  readonly lastDay: string;
  /** The finance plan; without it the sum of the proposal is one. */
  readonly lines?: readonly object[];
};

/** Lets whoever was selected apply with the proposal as it is; answers the application. */
export const applyWithProposal = (teller: Storyteller, { person, ...input }: Applying): Promise<string> =>
  teller.does(person, submitProposalApplication, input);

type Officers = { readonly first: string; readonly second: string };

/** Grants an application as it stands by two officers of the authority that it went to; answers the grant. */
export async function grantAsApplied(
  teller: Storyteller,
  id: string,
  { first, second }: Officers,
  reason: string,
): Promise<string> {
  await teller.does(first, prepareApplicationDecision, { id, version: 1, outcome: 'approve', reason });
  await teller.does(second, decideApplication, { id, version: 2, verdict: 'agree' });
  return grantOf(teller, second, id);
}

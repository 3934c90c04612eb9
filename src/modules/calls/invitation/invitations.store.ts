import type { IsoDate } from '#kernel/calendar.ts';
import type { ApplicationWay } from '#modules/programmes/index.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import { bodiesOf } from '../call/calls.store.ts';

type SelectedBidder = { readonly proposalId: string; readonly bidderId: string };

type ForInvitation = {
  readonly call: { readonly id: string; readonly status: string; readonly appliedBy: ApplicationWay };
  /** Those whose proposals were selected and who are not invited yet. */
  readonly selected: readonly SelectedBidder[];
};

/** Loads and locks an own call with those who can be invited. */
export async function loadForInvitation({ db, actor }: Work, id: string): Promise<ForInvitation | undefined> {
  const call = await db
    .selectFrom('call')
    .select(['id', 'status', 'appliedBy'])
    .where('id', '=', id)
    .where('runnerId', '=', actor.organisationId)
    .forUpdate()
    .executeTakeFirst();
  if (!call) return undefined;
  const selected = await db
    .selectFrom('proposal as p')
    .leftJoin('invitation as i', 'i.proposalId', 'p.id')
    .select(['p.id as proposalId', 'p.bidderId'])
    .where('p.callId', '=', id)
    .where('p.status', '=', 'recommended')
    .where('i.proposalId', 'is', null)
    .orderBy('p.id')
    .execute();
  return { call, selected };
}

type Invitations = {
  readonly callId: string;
  readonly selected: readonly SelectedBidder[];
  readonly dueOn: IsoDate;
  readonly text: string;
};

export async function insertInvitations(
  work: SignedInWork,
  { callId, selected, dueOn, text }: Invitations,
): Promise<void> {
  const { db, actor, today } = work;
  const said = {
    callId,
    ...bodiesOf(work, callId),
    dueOn,
    text,
    invitedOn: today,
    invitedBy: actor.accountId,
  };
  await db
    .insertInto('invitation')
    .values(selected.map((one) => ({ ...one, ...said })))
    .execute();
}

/** The invitation of the bidder of a proposal, as far as it goes. */
export type InvitationDetail = {
  readonly dueOn: IsoDate;
  readonly text: string;
  readonly invitedOn: IsoDate;
};

/** Finds whether and until when the bidder of a proposal is invited to apply. */
export const findInvitation = ({ db }: Work, proposalId: string): Promise<InvitationDetail | undefined> =>
  db
    .selectFrom('invitation')
    .select(['dueOn', 'text', 'invitedOn'])
    .where('proposalId', '=', proposalId)
    .executeTakeFirst();

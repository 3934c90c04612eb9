import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { listOrganisationChoices } from '#modules/identity/index.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';
import { findOfferedPerson, type OfferedPerson } from '../hand-over.store.ts';

/** Lists the other bodies of the Land that may keep people. */
export const listKeepers = async (work: Work) =>
  (await listOrganisationChoices(work, 'jobcenter')).filter(({ id }) => id !== work.actor.organisationId);

/** An offer that waits for the own body, without the person. */
type WaitingHandOver = {
  readonly id: string;
  readonly version: number;
  readonly participantId: string;
  readonly fromName: string;
  /** The title of the programme in either language. */
  readonly de: string;
  readonly en: string;
  readonly reason: string;
  readonly offeredOn: IsoDate;
};

type List = ListRequest<'offered', Record<never, never>>;

/** Lists the offers that wait for the own body: from whom and for which programme, not about whom. */
export async function listHandOvers(
  work: Work,
  list: List,
): Promise<{ rows: WaitingHandOver[]; total: number }> {
  const found = await waiting(work)
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy('h.offeredOn', list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('h.id')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}

/** An offer with the person whom it is about; without, where it stands no longer. */
export type HandOverDetail = WaitingHandOver & { readonly person: OfferedPerson | null };

/** Finds an offer that waits for the own body. */
export async function findHandOver(work: Work, id: string): Promise<HandOverDetail | undefined> {
  const offer = await waiting(work).where('h.id', '=', id).executeTakeFirst();
  return offer && { ...offer, person: (await findOfferedPerson(work, id)) ?? null };
}

const waiting = ({ db, actor }: Work) =>
  db
    .selectFrom('participationHandOver as h')
    .innerJoin('organisationName as o', 'o.id', 'h.jobcenterId')
    .innerJoin('programmeTitle as p', 'p.id', 'h.programmeId')
    .select(['h.id', 'h.version', 'h.participantId', 'o.name as fromName', 'h.reason', 'h.offeredOn'])
    .select(['p.titleDe as de', 'p.titleEn as en'])
    .where('h.toId', '=', actor.organisationId)
    .where('h.status', '=', 'offered');

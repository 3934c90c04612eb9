import type { Insertable } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import type { Database } from '#platform/database/schema.generated.ts';
import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import type { OrganisationKind } from './model/roles.ts';

type LinkKind = Insertable<Database['organisationLink']>['kind'];

/** A body as it is kept, with the links that lead from it. */
export type KnownBody = {
  readonly id: string;
  readonly key: string | null;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly officialKey: string | null;
  readonly districtId: string | null;
  readonly links: readonly KnownLink[];
};
type KnownLink = {
  readonly id: string;
  readonly kind: LinkKind;
  readonly toId: string;
  readonly valid: Period;
};

/** Lists every body of the Land and locks it until the transaction ends, where it is about to change. */
export async function listBodies({ db }: Work, lock: 'lock' | 'look' = 'look'): Promise<KnownBody[]> {
  const bodies = await db
    .selectFrom('organisation')
    .select(['id', 'key', 'kind', 'name', 'officialKey', 'districtId'])
    .orderBy('kind')
    .orderBy('name')
    .orderBy('id')
    .$if(lock === 'lock', (query) => query.forUpdate())
    .execute();
  const links = await db
    .selectFrom('organisationLink')
    .select(['id', 'fromId', 'toId', 'kind', 'valid'])
    .execute();
  const byBody = Map.groupBy(links, ({ fromId }) => fromId);
  return bodies.map((body) => ({
    ...body,
    links: (byBody.get(body.id) ?? []).map(({ fromId: _, ...link }) => ({
      ...link,
      valid: link.valid as Period,
    })),
  }));
}

export type NewBody = Pick<KnownBody, 'id' | 'kind' | 'name' | 'officialKey' | 'districtId'> & {
  readonly key: string;
};

/** Makes bodies; those that others work for come first. */
export async function insertBodies({ db }: Work, bodies: readonly NewBody[]): Promise<void> {
  if (bodies.length > 0) await db.insertInto('organisation').values(bodies).execute();
}

export type BodyChange = Pick<NewBody, 'id' | 'key' | 'name' | 'officialKey'>;

/** Gives a body that is there the key, name and number that its file says. */
export async function changeBody({ db }: Work, { id, ...change }: BodyChange): Promise<void> {
  await db
    .updateTable('organisation')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export type NewLink = {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly kind: LinkKind;
  readonly valid: Period;
};

/** Lets bodies stand to one another, each from a day on. */
export async function insertLinks({ db }: Work, links: readonly NewLink[]): Promise<void> {
  if (links.length === 0) return;
  const rows = links.map(({ valid, ...link }) => ({ ...link, valid: periodText(valid) }));
  await db.insertInto('organisationLink').values(rows).execute();
}

export type LinkChange = { readonly id: string; readonly from: IsoDate; readonly until: IsoDate | null };

/** Gives a link its end, or takes it back. */
export async function changeLink({ db }: Work, { id, from, until }: LinkChange): Promise<void> {
  await db
    .updateTable('organisationLink')
    .set({ valid: periodText({ from, until }) })
    .where('id', '=', id)
    .execute();
}

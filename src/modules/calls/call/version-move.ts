import { sql } from 'kysely';
import { defineVersionMove, offersIn, type VersionedMatter } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import { callVersionAddress } from '../addresses.ts';

/** Fassungswechsel eines Aufrufs: two people of the runner have it live by another version, until it is concluded. */
export const callVersionMove = defineVersionMove({
  kind: 'call-version',
  /** Fassungswechsel vorbereiten: the first of two people proposes by which version a call lives, with the reason. */
  prepare: { name: 'calls.prepare-call-version' },
  /** Fassungswechsel entscheiden: another person agrees, or sends the proposal back. */
  decide: { name: 'calls.decide-call-version' },
  objectKind: 'call',
  address: callVersionAddress,
  waiting: { from: sql`call s`, title: sql`s.title` },
  find: findVersionedCall,
  write: async ({ db }, { id, to }) => {
    await db
      .updateTable('call')
      .set((eb) => ({ rulesFrom: to, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  },
});

async function findVersionedCall({ db }: Work, id: string): Promise<VersionedMatter | undefined> {
  const call = await db
    .selectFrom('call as c')
    .select([
      'c.id',
      'c.title',
      'c.programmeId',
      'c.area',
      'c.rulesFrom',
      'c.runnerId as officeId',
      'c.status',
    ])
    .select(offersIn(sql`call_offer o where o.call_id = c.id`).as('offers'))
    .where('c.id', '=', id)
    .executeTakeFirst();
  if (!call) return undefined;
  const { status, offers, ...matter } = call;
  return {
    ...matter,
    toldId: null,
    state: ['draft', 'open', 'scoring'].includes(status) ? 'running' : 'over',
    offers: offers.map(({ kind }) => kind),
    costTypes: [],
  };
}

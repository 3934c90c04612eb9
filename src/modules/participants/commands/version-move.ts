import { sql } from 'kysely';
import { defineVersionMove, participationIn, type VersionedMatter } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import { participationVersionAddress } from '../addresses.ts';

type Matter = VersionedMatter & { readonly mode: string; readonly participantId: string };

/** Fassungswechsel einer Teilnahme: two people of the Jobcenter have it live by another version; nobody else reads of it. */
export const participationVersionMove = defineVersionMove({
  kind: 'participation-version',
  /** Fassungswechsel vorbereiten: the first of two people proposes by which version a participation lives, with the reason. */
  prepare: { name: 'participants.prepare-participation-version' },
  /** Fassungswechsel entscheiden: another person agrees, or sends the proposal back. */
  decide: { name: 'participants.decide-participation-version' },
  objectKind: 'participation',
  address: participationVersionAddress,
  waiting: {
    from: sql`participation s join participant p on p.id = s.participant_id`,
    title: sql`p.number`,
  },
  participantOf: ({ participantId }) => participantId,
  find: findVersionedParticipation,
  broken: async (_, { mode }, rules) =>
    participationIn(rules.offers).mode === mode ? [] : [{ limit: 'other-mode', mayPass: false, facts: {} }],
  write: async ({ db }, { id, to }) => {
    await db
      .updateTable('participation')
      .set((eb) => ({ rulesFrom: to, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  },
});

/** Finds a participation by its number: no name stands on the page of the decision. */
async function findVersionedParticipation({ db }: Work, id: string): Promise<Matter | undefined> {
  const participation = await db
    .selectFrom('participation as n')
    .innerJoin('participant as p', 'p.id', 'n.participantId')
    .select([
      'n.id',
      'p.number as title',
      'n.programmeId',
      'n.area',
      'n.rulesFrom',
      'n.mode',
      'n.status',
      'n.participantId',
    ])
    .select('n.jobcenterId as officeId')
    .where('n.id', '=', id)
    .executeTakeFirst();
  if (!participation) return undefined;
  const { status, ...matter } = participation;
  const isOver = status === 'ended' || status === 'not-eligible';
  return { ...matter, toldId: null, state: isOver ? 'over' : 'running', offers: [], costTypes: [] };
}

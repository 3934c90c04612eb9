import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineOpenCommand } from '#platform/commands/command.ts';
import { type Land, lockLand, nameLand } from '#platform/database/land.ts';
import type { Work } from '#platform/work.ts';
import { atTheGate } from '../gate.ts';
import { takeSecret } from '../one-time-secrets.ts';
import { insertAccount, insertMembership, insertOrganisation } from '../store.ts';
import { emailAddress, organisationName, personName } from './input.ts';

/** The Länder that can be chosen at the first set-up, as the files of their bodies name them. */
export type ChoosableLands = () => readonly Omit<Land, 'id'>[];

/** The word that a set-up link carries: that of an empty installation lets the Land be chosen, too. */
export type SetUpDetail = { readonly choosesLand?: boolean };

/**
 * Land einrichten: whoever holds the link names the Land where it has no name yet, the body that runs the system, and its
 * first administrator. With the first Land this is a production system, and for ever.
 */
export const setUpCommand = (choosable: ChoosableLands) =>
  defineOpenCommand({
    name: 'identity.set-up',
    permission: 'identity.set-up',
    input: z.strictObject({
      link: z.string().max(100),
      land: z.string().max(40),
      operatorName: organisationName,
      displayName: personName,
      email: emailAddress,
    }),
    load: async (work, { link }) => ({
      // Two links of one Land: the second waits here, and finds the first administrator.
      land: await atTheGate(work, () => lockLand(work)),
      taken: await takeSecret(work, ['set-up-link'], link),
      isSetUp: await isSetUp(work),
    }),
    decide: ({ land, taken, isSetUp }, input, { newId, today }) => {
      if (isSetUp) return refused('already-set-up');
      if (!taken) return refused('link-not-valid');
      const lands = (taken.detail as SetUpDetail).choosesLand ? choosable() : [land];
      const chosen = lands.find(({ slug }) => slug === input.land);
      if (!chosen) return refused('no-such-land');
      const [operatorId, accountId] = [newId(), newId()];
      return decided({
        land: { slug: chosen.slug, name: chosen.name },
        operator: { id: operatorId, kind: 'operator' as const, name: input.operatorName },
        account: { id: accountId, displayName: input.displayName, email: input.email },
        membership: {
          id: newId(),
          accountId,
          organisationId: operatorId,
          role: 'administrator' as const,
          valid: { from: today, until: null },
        },
      });
    },
    save: (work, { land, operator, account, membership }) =>
      atTheGate(work, async () => {
        const { db, now } = work;
        await db
          .insertInto('installation')
          .values({ mode: 'production', startedAt: now })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await nameLand(work, land);
        await insertOrganisation(work, operator);
        await insertAccount(work, account);
        await insertMembership(work, membership);
      }),
    trace: ({ land, operator, account }) => ({
      objectKind: 'account',
      objectId: account.id,
      payload: { land, operator, account },
    }),
    answer: ({ account }) => ({ id: account.id }),
    constraints: { tenant_slug_key: 'no-such-land' },
  });

/** Tells whether the Land has been set up: an installation that is empty has not, whoever is in it. */
const isSetUp = (work: Work): Promise<boolean> =>
  atTheGate(work, async () => {
    const found = await work.db
      .selectFrom('installation')
      .select('mode')
      .where(({ exists, selectFrom }) =>
        exists(selectFrom('membership').select('id').where('role', '=', 'administrator')),
      )
      .executeTakeFirst();
    return found !== undefined;
  });

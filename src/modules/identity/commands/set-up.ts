import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineOpenCommand } from '#platform/commands/command.ts';
import { nameLand } from '#platform/database/land.ts';
import type { Work } from '#platform/work.ts';
import { atTheGate } from '../gate.ts';
import { takeSecret } from '../one-time-secrets.ts';
import { insertAccount, insertMembership, insertOrganisation } from '../store.ts';
import { emailAddress, organisationName, personName } from './input.ts';

/**
 * Installation einrichten: whoever holds the link that the first start printed names the Land, the body that runs the
 * system, and its first administrator. From then on, and for ever, this is a production system.
 */
export const setUp = defineOpenCommand({
  name: 'identity.set-up',
  permission: 'identity.set-up',
  input: z.strictObject({
    link: z.string().max(100),
    landName: organisationName,
    operatorName: organisationName,
    displayName: personName,
    email: emailAddress,
  }),
  load: async (work, { link }) => ({
    taken: await takeSecret(work, ['set-up-link'], link),
    isSetUp: await isSetUp(work),
  }),
  decide: ({ taken, isSetUp }, input, { newId, today }) => {
    if (isSetUp) return refused('already-set-up');
    if (!taken) return refused('link-not-valid');
    const [operatorId, accountId] = [newId(), newId()];
    return decided({
      landName: input.landName,
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
  save: (work, { landName, operator, account, membership }) =>
    atTheGate(work, async () => {
      const { db, now } = work;
      await db.insertInto('installation').values({ mode: 'production', startedAt: now }).execute();
      await nameLand(work, landName);
      await insertOrganisation(work, operator);
      await insertAccount(work, account);
      await insertMembership(work, membership);
    }),
  trace: ({ landName, operator, account }) => ({
    objectKind: 'account',
    objectId: account.id,
    payload: { landName, operator, account },
  }),
  answer: ({ account }) => ({ id: account.id }),
  constraints: { installation_pkey: 'already-set-up' },
});

async function isSetUp({ db }: Work): Promise<boolean> {
  return (await db.selectFrom('installation').select('mode').executeTakeFirst()) !== undefined;
}

import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';

/** Passkey hinzufügen: one's own, after the page has proven it (`verifyRegistration`). */
export const addPasskey = defineCommand({
  name: 'identity.add-passkey',
  permission: 'identity.own-account',
  input: z.strictObject({
    label: z.string().trim().min(1).max(100),
    credentialId: z.string().min(1).max(1400),
    publicKey: z.string().min(1).max(4000),
    counter: z.int().min(0),
    transports: z.array(z.string().max(30)).max(10),
  }),
  load: async ({ actor }) => ({ accountId: actor.accountId, method: actor.method }),
  decide: ({ accountId, method }, passkey, { newId }) => {
    // A program holds a token, no passkey: it could otherwise turn an hour's access into a lasting one.
    if (accountId === null || method === 'token') return refused('only-in-person');
    return decided({ ...passkey, id: newId(), accountId });
  },
  save: async ({ db, now }, passkey) => {
    await db
      .insertInto('passkey')
      .values({
        id: passkey.id,
        accountId: passkey.accountId,
        credentialId: passkey.credentialId,
        publicKey: Buffer.from(passkey.publicKey, 'base64url'),
        counter: passkey.counter,
        transports: passkey.transports,
        label: passkey.label,
        createdAt: now,
      })
      .execute();
  },
  trace: ({ id, accountId, label }) => ({
    objectKind: 'account',
    objectId: accountId,
    payload: { passkeyId: id, label },
  }),
  answer: ({ id }) => ({ id }),
  constraints: { passkey_tenant_id_credential_id_key: 'passkey-known' },
});

/** Passkey entfernen: one's own, or as administrator a lost one of somebody else. */
export const removePasskey = defineCommand({
  name: 'identity.remove-passkey',
  permission: 'identity.own-account',
  input: z.strictObject({ id: z.uuid() }),
  load: async ({ db }, { id }) =>
    db.selectFrom('passkey').select(['id', 'label', 'accountId']).where('id', '=', id).executeTakeFirst(),
  decide: (passkey) => decided(passkey),
  save: async ({ db }, { id }) => {
    await db.deleteFrom('passkey').where('id', '=', id).execute();
  },
  trace: ({ id, accountId, label }) => ({
    objectKind: 'account',
    objectId: accountId,
    payload: { passkeyId: id, label },
  }),
  answer: ({ id, accountId }) => ({ id, accountId }),
});

import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { insertAccount, loadAccount, revokeSessions, revokeTokens, updateAccount } from '../store.ts';
import { emailAddress, personName } from './input.ts';

const EMAIL_TAKEN = { account_tenant_id_email_key: 'email-taken' };

/** Person anlegen: somebody who will sign in; rights come from memberships. */
export const addAccount = defineCommand({
  name: 'identity.add-account',
  permission: 'identity.administer',
  input: z.strictObject({ displayName: personName, email: emailAddress }),
  load: async () => ({}),
  decide: (_, { displayName, email }, { newId }) => decided({ id: newId(), displayName, email }),
  save: insertAccount,
  trace: (added) => ({ objectKind: 'account', objectId: added.id, payload: added }),
  answer: ({ id }) => ({ id }),
  constraints: EMAIL_TAKEN,
});

/** Person ändern: name and address. */
export const changeAccount = defineCommand({
  name: 'identity.change-account',
  permission: 'identity.administer',
  input: z.strictObject({ id: z.uuid(), version: z.int(), displayName: personName, email: emailAddress }),
  load: (work, { id }) => loadAccount(work, id),
  version: (account) => account.version,
  decide: ({ id }, { displayName, email }) => decided({ id, displayName, email }),
  save: (work, { id, displayName, email }) => updateAccount(work, id, { displayName, email }),
  trace: (changed) => ({ objectKind: 'account', objectId: changed.id, payload: changed }),
  answer: ({ id }) => ({ id }),
  constraints: EMAIL_TAKEN,
});

/** Zugang sperren: every session and API token ends with the next request. */
export const disableAccount = defineCommand({
  name: 'identity.disable-account',
  permission: 'identity.administer',
  input: z.strictObject({ id: z.uuid(), version: z.int() }),
  load: (work, { id }) => loadAccount(work, id),
  version: (account) => account.version,
  decide: ({ id, isDisabled }, _, { actor }) => {
    // Whoever locks themselves out may lock out the last administrator.
    if (id === actor.accountId) return refused('not-yourself');
    return isDisabled ? refused('already-disabled') : decided({ id });
  },
  save: async (work, { id }) => {
    await updateAccount(work, id, { disabledAt: work.now });
    await revokeSessions(work, id);
    await revokeTokens(work, id);
  },
  trace: ({ id }) => ({ objectKind: 'account', objectId: id, payload: {} }),
  answer: ({ id }) => ({ id }),
});

/** Zugang wieder öffnen: the person signs in anew; old sessions and tokens stay ended. */
export const enableAccount = defineCommand({
  name: 'identity.enable-account',
  permission: 'identity.administer',
  input: z.strictObject({ id: z.uuid(), version: z.int() }),
  load: (work, { id }) => loadAccount(work, id),
  version: (account) => account.version,
  decide: ({ id, isDisabled }) => (isDisabled ? decided({ id }) : refused('not-disabled')),
  save: (work, { id }) => updateAccount(work, id, { disabledAt: null }),
  trace: ({ id }) => ({ objectKind: 'account', objectId: id, payload: {} }),
  answer: ({ id }) => ({ id }),
});

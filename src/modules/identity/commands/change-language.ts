import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { updateAccount } from '../store.ts';

/** Sprache wählen: in which one's pages and mails are written. */
export const changeLanguage = defineCommand({
  name: 'identity.change-language',
  permission: 'identity.own-account',
  input: z.strictObject({ language: z.enum(['de', 'en']) }),
  load: async ({ actor }) => (actor.accountId === null ? undefined : { id: actor.accountId }),
  decide: ({ id }, { language }) => decided({ id, language }),
  save: (work, { id, language }) => updateAccount(work, id, { language }),
  trace: ({ id, language }) => ({ objectKind: 'account', objectId: id, payload: { language } }),
});

import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { SECRET_MINUTES } from '../model/lifetimes.ts';
import { keepSecret } from '../one-time-secrets.ts';
import { loadAccount } from '../store.ts';
import { secretHash } from './input.ts';

/** The account that a link was made for: where it can be sent, in which language, and how long it is good. */
export type MadeLink = {
  readonly accountId: string;
  readonly email: string | null;
  readonly language: 'de' | 'en';
  readonly validMinutes: number;
};

/** Anmeldelink für Beschäftigte: the administrator lets somebody make their first passkey, or a new one. */
export const makeEnrolmentLink = defineCommand({
  name: 'identity.make-enrolment-link',
  permission: 'identity.administer',
  input: z.strictObject({ accountId: z.uuid(), secretHash }),
  load: (work, { accountId }) => loadAccount(work, accountId),
  decide: (account, input) =>
    account.isDisabled ? refused('already-disabled') : decided({ account, secretHash: input.secretHash }),
  save: (work, { account, secretHash }) =>
    keepSecret(work, {
      kind: 'enrolment-link',
      accountId: account.id,
      secretHash: Buffer.from(secretHash, 'base64url'),
    }),
  trace: ({ account }) => ({ objectKind: 'account', objectId: account.id, payload: {} }),
  answer: ({ account }): MadeLink => ({
    accountId: account.id,
    email: account.email,
    language: account.language,
    validMinutes: SECRET_MINUTES['enrolment-link'],
  }),
});

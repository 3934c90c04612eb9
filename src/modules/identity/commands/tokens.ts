import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand, defineOpenCommand } from '#platform/commands/command.ts';
import { fitsKind, STAFF_ROLES } from '../model/roles.ts';
import { insertAccount, insertMembership, loadOrganisation } from '../store.ts';
import { secretHash } from './input.ts';

/** The most days that a token is valid, and the days of a token for which nobody says how many. */
export const TOKEN_DAYS = 365;
const DAY = 24 * 3_600_000;

/**
 * API-Zugang anlegen: a service account with one membership, and a token with the rights of that role.
 * Whoever will show the token makes it and hands in its hash.
 */
export const createToken = defineOpenCommand({
  name: 'identity.create-token',
  permission: 'identity.create-token',
  input: z.strictObject({
    label: z.string().trim().min(2).max(100),
    organisationId: z.uuid(),
    role: z.enum(STAFF_ROLES),
    validDays: z.int().min(1).max(TOKEN_DAYS).default(TOKEN_DAYS),
    secretHash,
  }),
  load: async (work, { organisationId }) => {
    const organisation = await loadOrganisation(work, organisationId);
    return { organisation };
  },
  decide: ({ organisation }, { label, role, validDays, secretHash }, { now, today, newId }) => {
    if (!organisation) return refused('no-such-organisation');
    if (!fitsKind(role, organisation.kind)) return refused('role-does-not-fit');
    const expiresAt = new Date(now.getTime() + validDays * DAY);
    const accountId = newId();
    return decided({
      id: newId(),
      label,
      secretHash,
      expiresAt,
      account: { id: accountId, displayName: label, email: null },
      membership: {
        id: newId(),
        accountId,
        organisationId: organisation.id,
        role,
        valid: { from: today, until: null },
      },
    });
  },
  save: async (work, { id, label, secretHash, expiresAt, account, membership }) => {
    await insertAccount(work, account);
    await insertMembership(work, membership);
    await work.db
      .insertInto('apiToken')
      .values({
        id,
        tokenHash: Buffer.from(secretHash, 'base64url'),
        membershipId: membership.id,
        label,
        createdAt: work.now,
        expiresAt,
      })
      .execute();
  },
  trace: ({ id, label, membership, expiresAt }) => ({
    objectKind: 'token',
    objectId: id,
    payload: { label, membership, expiresAt: expiresAt.toISOString() },
  }),
  answer: ({ id, account, expiresAt }) => ({ id, accountId: account.id, expiresAt: expiresAt.toISOString() }),
});

/** API-Zugang beenden: the next call with the token is refused. */
export const revokeToken = defineCommand({
  name: 'identity.revoke-token',
  permission: 'identity.administer',
  input: z.strictObject({ id: z.uuid() }),
  load: async ({ db }, { id }) =>
    db.selectFrom('apiToken').select(['id', 'revokedAt']).where('id', '=', id).forUpdate().executeTakeFirst(),
  decide: ({ id, revokedAt }) => (revokedAt ? refused('already-revoked') : decided({ id })),
  save: async ({ db, now }, { id }) => {
    await db.updateTable('apiToken').set({ revokedAt: now }).where('id', '=', id).execute();
  },
  trace: ({ id }) => ({ objectKind: 'token', objectId: id, payload: {} }),
  answer: ({ id }) => ({ id }),
});

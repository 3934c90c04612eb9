import { z } from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { lastDay } from '#kernel/period.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { fitsKind, STAFF_ROLES } from '../model/roles.ts';
import {
  endMembershipAt,
  insertMembership,
  loadAccount,
  loadMembership,
  loadOrganisation,
} from '../store.ts';
import { isoDate } from './input.ts';

type Days = { validFrom: string; lastDay?: string | undefined };

/** Rolle geben: somebody acts for an organisation, in one role, from a day on and up to a last day if one is known. */
export const grantMembership = defineCommand({
  name: 'identity.grant-membership',
  permission: 'identity.administer',
  input: z
    .strictObject({
      accountId: z.uuid(),
      organisationId: z.uuid(),
      role: z.enum(STAFF_ROLES),
      validFrom: isoDate,
      lastDay: isoDate.optional(),
    })
    .refine(
      ...acrossFields<Days>(
        ['lastDay', 'validFrom'],
        'before-start',
        (days) => days.lastDay === undefined || days.lastDay >= days.validFrom,
      ),
    ),
  load: async (work, { accountId, organisationId }) => {
    const account = await loadAccount(work, accountId);
    const organisation = await loadOrganisation(work, organisationId);
    return account && organisation && { organisation };
  },
  decide: ({ organisation }, input, { newId }) => {
    if (!fitsKind(input.role, organisation.kind)) return refused('role-does-not-fit');
    const { accountId, organisationId, role, validFrom } = input;
    const until = input.lastDay === undefined ? null : addDays(input.lastDay, 1);
    return decided({ id: newId(), accountId, organisationId, role, valid: { from: validFrom, until } });
  },
  save: insertMembership,
  trace: (granted) => ({ objectKind: 'account', objectId: granted.accountId, payload: granted }),
  answer: ({ id, accountId }) => ({ id, accountId }),
  constraints: {
    membership_tenant_id_account_id_organisation_id_role_valid_excl: 'already-member',
  },
});

/** Rolle beenden: the last day may lie in the past; from the day after it the role is gone. */
export const endMembership = defineCommand({
  name: 'identity.end-membership',
  permission: 'identity.administer',
  input: z.strictObject({ id: z.uuid(), version: z.int(), lastDay: isoDate }),
  load: (work, { id }) => loadMembership(work, id),
  version: (membership) => membership.version,
  decide: (membership, input, { actor }) => {
    if (membership.accountId === actor.accountId && membership.role === 'administrator')
      return refused('not-yourself');
    if (input.lastDay < membership.valid.from) return refused('ends-before-start');
    const known = lastDay(membership.valid);
    if (known !== null && input.lastDay > known) return refused('ends-earlier-already');
    return decided({ membership, until: addDays(input.lastDay, 1) });
  },
  save: (work, { membership, until }) => endMembershipAt(work, membership, until),
  trace: ({ membership, until }) => ({
    objectKind: 'account',
    objectId: membership.accountId,
    payload: { membershipId: membership.id, until },
  }),
  answer: ({ membership }) => ({ id: membership.id, accountId: membership.accountId }),
});

import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { plausibilityLimits } from '../files.ts';
import { flagImplausibleAmounts } from '../model/plausibility.ts';
import { moveProgramme } from '../model/programme.ts';
import { loadProgramme } from '../store.ts';

/** Betrag bestätigen: a named person says, with a reason, that an amount which looks wrong is right. */
export const confirmAmount = defineCommand({
  name: 'programmes.confirm-amount',
  permission: 'programmes.confirm-amount',
  input: z.strictObject({
    id: z.uuid(),
    path: z.string().min(1).max(300),
    amountCents: z.int(),
    reason: z.string().trim().min(10).max(2000),
  }),
  load: (work, { id }) => loadProgramme(work, id),
  decide: (programme, { id, path, amountCents, reason }, { actor, now }) => {
    const flags = flagImplausibleAmounts(programme.definition, plausibilityLimits());
    const move = moveProgramme('programmes.confirm-amount', { ...programme, flags });
    if (move.refusal) return move;
    if (!flags.some((flag) => flag.path === path && flag.amountCents === amountCents))
      return refused('no-such-flag');
    return decided({ id, path, amountCents, reason, by: actor.accountId, at: now });
  },
  save: async ({ db }, { id, path, amountCents, reason, by, at }) => {
    await db
      .insertInto('flagConfirmation')
      .values({
        programmeId: id,
        path,
        amountCents,
        reason,
        confirmedBy: by,
        confirmedAt: at,
      })
      .execute();
  },
  trace: ({ id, path, amountCents, reason }) => ({
    objectKind: 'programme',
    objectId: id,
    payload: { path, amountCents, reason },
  }),
  answer: ({ id }) => ({ id }),
  constraints: { flag_confirmation_pkey: 'already-confirmed' },
});

import { z } from 'zod';
import { addDays, firstOfMonth, isIsoDate } from '#kernel/calendar.ts';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { needLine } from '../model/make-lines.ts';
import { mayAdvance, mayClaim } from '../model/may-claim.ts';
import { findClaimable } from '../queries/find-claimable.ts';
import { insertClaim } from '../store.ts';
import { loadOwn } from './load-own.ts';

const day = z.string().refine(isIsoDate, { error: 'no-such-day' });

/** Mittel im Voraus abrufen: a grantee asks for what it will spend in the coming window, by cost type; it is settled later. */
export const submitAdvance = defineCommand({
  name: 'payments.submit-advance',
  permission: 'payments.submit-advance',
  input: z.strictObject({
    grantId: z.uuid(),
    startsOn: day,
    lastDay: day,
    needs: z
      .array(
        z.strictObject({
          costType: z.string().min(1).max(80),
          amountCents: z.int().min(1).max(100_000_000_000),
        }),
      )
      .min(1)
      .max(100),
  }),
  load: (work, { grantId }) => loadOwn(work, grantId, () => findClaimable(work, grantId)),
  judge: ({ grant }, { startsOn, lastDay, needs }) => [
    ...(lastDay < startsOn ? [{ path: 'lastDay', code: 'ends-before-start', facts: {} }] : []),
    ...needs.flatMap(({ costType }, index) =>
      grant.costs.some((cost) => cost.costType === costType) &&
      needs.findIndex((need) => need.costType === costType) === index
        ? []
        : [{ path: `needs.${index}.costType`, code: 'unknown-cost-type', facts: {} }],
    ),
  ],
  decide: ({ grant, standing, bounds }, { startsOn, lastDay, needs }, { newId, today }) => {
    const window = { startsOn, endsOn: addDays(lastDay, 1) };
    const may = mayAdvance(window, { ...grant.terms, startsOn: grant.startsOn, endsOn: grant.endsOn }, today);
    if (may.refusal) return may;
    const month = firstOfMonth(startsOn);
    const earlier = standing.filter(({ form }) => form === 'need');
    const lines = needs.map(({ costType, amountCents: cents }) =>
      needLine({ costType, month, cents }, earlier),
    );
    const total = mayClaim(
      lines.map(({ requestedCents: cents, ...line }) => ({ ...line, cents })),
      bounds,
    );
    if (total.refusal) return total;
    const { programmeId, districtId, grantorId, granteeId } = grant;
    return decided({
      lines,
      claim: {
        id: newId(),
        kind: 'advance' as const,
        grantId: grant.id,
        ...{ programmeId, districtId, grantorId, granteeId, ...window },
        requestedCents: total.change,
      },
    });
  },
  save: (work, { claim, lines }) => insertClaim(work, claim, lines),
  trace: ({ claim }) => ({ objectKind: 'claim', objectId: claim.id, payload: claim }),
  announce: ({ claim }) => [{ event: 'claim-submitted', payload: { claimId: claim.id } }],
  answer: ({ claim }) => ({ id: claim.id }),
  constraints: {
    claimed_once: 'already-claimed',
    grant_is_open: 'grant-closed',
    one_advance_a_time: 'already-advanced',
  },
});

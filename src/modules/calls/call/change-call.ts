import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { faultsInAmounts, faultsInOffers, offerItems, offersAnything } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { moveCall } from './call.model.ts';
import { callDetails, endsAfterStart } from './call-input.ts';
import { loadCall, replaceCriteria, replaceWantedOffers, rulesColumns, updateCall } from './calls.store.ts';
import { rulesForCall } from './committee-rules.model.ts';
import { endOfGermanDay } from './deadline.model.ts';
import { faultsInScheme } from './selection.model.ts';

/** Entwurf ändern: only while nobody outside has seen the call. */
export const changeCall = defineCommand({
  name: 'calls.change-call',
  permission: 'calls.change-call',
  input: z
    .strictObject({ id: z.uuid(), version: z.int(), ...callDetails })
    .refine(...endsAfterStart)
    .refine(...offersAnything),
  load: (work, { id }) => loadCall(work, id),
  version: (call) => call.version,
  judge: ({ programme, selection }, { offers, criteria, budgetCents }) => [
    ...faultsInAmounts([{ path: 'budgetCents', amountCents: budgetCents }], programme),
    ...faultsInOffers(offers, programme.offers),
    ...faultsInScheme(selection, criteria),
  ],
  decide: (call, input, { now, newId }) => {
    const move = moveCall('calls.change-call', call, now);
    if (move.refusal) return move;
    const rules = rulesForCall(call.selection, input.committee, call.programmeRules);
    if (rules.refusal) return rules;
    const { criteria, closesOn, version: _, committee: __, ...details } = input;
    return decided({
      call: {
        ...details,
        rules: rules.change,
        closesAt: endOfGermanDay(closesOn),
        offers: offerItems(input.offers, call.programme.offers),
      },
      criteria: criteria.map((criterion) => ({ id: newId(), ...criterion })),
    });
  },
  save: async (work, { call, criteria }) => {
    await updateCall(work, call.id, {
      title: call.title,
      description: call.description,
      budgetCents: call.budgetCents,
      minimumPoints: call.minimumPoints,
      ...rulesColumns(call.rules),
      opensOn: call.opensOn,
      closesAt: call.closesAt,
    });
    await replaceWantedOffers(work, call.id, call.offers);
    await replaceCriteria(
      work,
      call.id,
      criteria.map(({ maximumPoints, ...criterion }) => ({ ...criterion, maximumPoints })),
    );
  },
  trace: ({ call, criteria }) => ({ objectKind: 'call', objectId: call.id, payload: { call, criteria } }),
  answer: ({ call }) => ({ id: call.id }),
});

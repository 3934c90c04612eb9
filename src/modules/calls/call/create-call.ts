import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { documentsInForce } from '#modules/documents/index.ts';
import {
  actAtStation,
  appliedBy,
  faultsInAmounts,
  faultsInArea,
  faultsInOffers,
  findProgrammeRules,
  getActingBody,
  hasNeededDocuments,
  offerItems,
  offersAnything,
} from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { callDetails, endsAfterStart } from './call-input.ts';
import { insertCall, replaceCriteria, replaceWantedOffers, rulesColumns } from './calls.store.ts';
import { rulesForCall } from './committee-rules.model.ts';
import { endOfGermanDay } from './deadline.model.ts';
import { listSelectingBodies } from './list-selecting-bodies.ts';
import { faultsInScheme, selectingBody } from './selection.model.ts';

/** Aufruf vorbereiten: whoever the programme lets call drafts a call with its scoring scheme. */
export const createCall = defineCommand({
  name: 'calls.create-call',
  permission: 'calls.create-call',
  input: z
    .strictObject({
      programmeId: z.uuid(),
      area: z.string().min(1).max(80).nullable().default(null),
      ...callDetails,
    })
    .refine(...endsAfterStart)
    .refine(...offersAnything),
  load: async (work, { programmeId, area }) => {
    const { districtId } = work.actor;
    const programme = await findProgrammeRules(work, programmeId, work.today, area);
    const runner = await getActingBody(work);
    const others = await listSelectingBodies(work, districtId);
    const inForce = await documentsInForce(work, programmeId, districtId);
    return programme && { programme, runner, others, districtId, inForce };
  },
  judge: ({ programme }, { area, offers, criteria, budgetCents }) => [
    ...faultsInAmounts([{ path: 'budgetCents', amountCents: budgetCents }], programme),
    ...faultsInArea(area, programme),
    ...faultsInOffers(offers, programme.offers),
    ...faultsInScheme(programme.selection, criteria),
  ],
  decide: ({ programme, runner, others, districtId, inForce }, input, { newId, today }) => {
    if (programme.status !== 'published') return refused('programme-not-published');
    const station = actAtStation(programme, { act: 'call', by: runner.kind, on: today });
    if (station.refusal) return station;
    const ready = hasNeededDocuments(station.change, inForce);
    if (ready.refusal) return ready;
    const selects = selectingBody(programme, runner, others);
    if (selects.refusal) return selects;
    const rules = rulesForCall(selects.change.selection, input.committee, programme.committee);
    if (rules.refusal) return rules;
    const { criteria, closesOn, committee: _, ...details } = input;
    return decided({
      call: {
        ...details,
        ...selects.change,
        rules: rules.change,
        id: newId(),
        rulesFrom: programme.validFrom,
        runnerId: runner.id,
        districtId,
        mostSelected: programme.selecting.most,
        appliedBy: appliedBy(programme, runner.kind),
        closesAt: endOfGermanDay(closesOn),
        offers: offerItems(input.offers, programme.offers),
      },
      criteria: criteria.map((criterion) => ({ id: newId(), ...criterion })),
    });
  },
  save: async (work, { call, criteria }) => {
    await insertCall(work, {
      id: call.id,
      programmeId: call.programmeId,
      rulesFrom: call.rulesFrom,
      area: call.area,
      runnerId: call.runnerId,
      districtId: call.districtId,
      selectingId: call.selectingId,
      selection: call.selection,
      mostSelected: call.mostSelected,
      appliedBy: call.appliedBy,
      title: call.title,
      description: call.description,
      budgetCents: call.budgetCents,
      minimumPoints: call.minimumPoints,
      ...rulesColumns(call.rules),
      opensOn: call.opensOn,
      closesAt: call.closesAt,
      status: 'draft',
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
